package kawat.article.body;

/** Elements by what they mean for a text, as small numbers. */
final class Tags {
  private Tags() {}

  static int kind(String tag) {
    return switch (tag) {
      case "p" -> 1;
      case "h1" -> 2;
      case "h2" -> 3;
      case "h3" -> 4;
      case "h4", "h5", "h6" -> 5;
      case "li" -> 6;
      case "blockquote", "pre" -> 7;
      case "td", "th", "tr", "tbody", "table" -> 8;
      case "dt", "dd", "dl" -> 9;
      case "figcaption", "caption", "figure" -> 10;
      case "button", "label", "legend", "fieldset", "summary", "details" -> 11;
      case "section", "article", "main", "body" -> 12;
      case "ul", "ol" -> 13;
      case "address", "center" -> 14;
      case "div" -> 15;
      default -> 16;
    };
  }
}
