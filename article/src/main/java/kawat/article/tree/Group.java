package kawat.article.tree;

/** What the name or the element of a box says that it holds. */
public enum Group {
  /** The article's text. */
  TEXT,
  /** The story as a whole, title and all. */
  STORY,
  MENU,
  HEADER,
  FOOTER,
  SIDEBAR,
  RELATED,
  SHARE,
  COMMENT,
  ADVERT,
  PROMPT,
  AUTHOR,
  DATE,
  CAPTION,
  MEDIA,
  TAGS,
  BREADCRUMB,
  TITLE,
  LEAD,
  CONTENTS,
  META,
  QUOTE,
  PRODUCT,
  FAQ,
  REFERENCES,
  HIDDEN,
  WIDGET,
  ARTICLE_ELEMENT,
  MAIN_ELEMENT,
  ASIDE_ELEMENT,
  NAV_ELEMENT,
  HEADER_ELEMENT,
  FOOTER_ELEMENT,
  FIGURE_ELEMENT,
  FORM_ELEMENT,
  LIST_ELEMENT,
  TABLE_ELEMENT,
  QUOTE_ELEMENT,
  SECTION_ELEMENT;

  static final Group[] ALL = values();

  long bit() {
    return 1L << ordinal();
  }
}
