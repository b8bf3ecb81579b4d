package kawat.article.hypertext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.draft.Draft;
import kawat.article.furniture.Furniture;
import kawat.article.furniture.Notices;
import kawat.article.furniture.RelatedCue;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;
import kawat.article.published.PrintedDates;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import kawat.model.Link;
import kawat.model.Link.Place;

/** Lists of links under a heading such as "Baca juga". */
final class RelatedReader {
  /** "Baca juga" and "lihat juga" open titles as well. */
  private static final int SHORT_HEADING = 11;

  private static final Set<String> HEADINGS =
      WordList.rows("related-headings.txt").stream()
          .filter(r -> r.size() == 1)
          .map(List::getFirst)
          .collect(Collectors.toSet());

  /** Those that count between paragraphs alone. */
  private static final Set<String> INSIDE =
      WordList.rows("related-headings.txt").stream()
          .filter(r -> r.size() > 1)
          .map(List::getFirst)
          .collect(Collectors.toSet());

  /** Those that open no title: "Berita Terkait". */
  private static final String[] LONG_HEADINGS =
      HEADINGS.stream()
          .filter(h -> h.indexOf(' ') > 0 && h.length() > SHORT_HEADING)
          .toArray(String[]::new);

  private static final Words OPENING =
      Words.of(Arrays.stream(LONG_HEADINGS).map(h -> Lines.firstWord(h, 0)).toList());

  /** Titles of articles have more words than names of sections. */
  private static final int TITLE = 4;

  private static final int LONGEST_HEADING = 6;

  /** How far above a link the box that is named after related pages may stand. */
  private static final int NEAR = 6;

  /** "58 detik yang lalu", "2 menit lalu". */
  private static final Pattern LATEST =
      Pattern.compile("(?iu)^\\d+ (?:detik|menit|seconds?|minutes?) (?:yang )?(?:lalu|ago)$");

  private final Draft draft;
  private final List<TextBlock> blocks;
  private final int from;
  private final int to;
  private boolean listing;
  private int misses;
  private int path;

  RelatedReader(Draft draft, List<TextBlock> blocks, List<TextBlock> body) {
    this.draft = draft;
    this.blocks = blocks;
    this.from = body.getFirst().order();
    this.to = body.getLast().order();
  }

  /** Whether the block is a heading of such a list or a link in one. */
  boolean takes(TextBlock b, boolean inBody) {
    if (isHeading(b)) {
      listing = nextIsLink(b);
      misses = 0;
      path = 0;
      return listing || !inBody;
    }
    if (!listing) {
      return false;
    }
    boolean link = b.words() >= TITLE && b.words() <= 30 && isTitles(b);
    if (link) {
      // A list may go on in smaller type: under one heading, with nothing between.
      boolean smaller = misses == 0 && b.box().near(Group.RELATED, NEAR);
      listing = path == 0 || b.box().path == path || smaller;
      return listing && listed(b);
    }
    if (LATEST.matcher(b.text()).find()) {
      listing = false; // what came out a minute ago is the site's newest, on whatever matter
      return b.linkWords() > 0;
    }
    // Dates and sections stand between the links; prose or a new heading ends the list.
    misses++;
    listing = !b.isProse() && misses < 3 && !isTopHeading(b.box().tag) && !inBody && !labelsTags(b);
    return listing && b.linkWords() > 0;
  }

  /** A row of links, or one with its day behind it: "Menteri tiba di Praha 2 Maret 2025". */
  private static boolean isTitles(TextBlock b) {
    if (b.linkDensity() > 0.7) {
      return b.links().size() < 2
          || b.links().stream().anyMatch(l -> Lines.words(l.text()) >= TITLE - 1);
    }
    return b.linkDensity() > 0.45
        && !b.links().isEmpty()
        && Lines.words(b.links().getFirst().text()) >= TITLE
        && b.text().startsWith(b.links().getFirst().text());
  }

  private static boolean labelsTags(TextBlock b) {
    return b.words() <= 2 && Furniture.of(b.text()).filter(Furniture.Kind.TAGS::equals).isPresent();
  }

  private boolean listed(TextBlock b) {
    path = b.box().path;
    titles(b);
    misses = 0;
    return true;
  }

  private static boolean isTopHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && "1234".indexOf(tag.charAt(1)) >= 0;
  }

  /** A cue with the title in the same block or, where that is empty, in the next. */
  void announced(TextBlock b, String title) {
    if (title.isEmpty()) {
      listing = true;
      path = 0;
      misses = 0;
    } else if (!Notices.isFilm(b.text())) {
      add(b, title, Margin.link(b).map(TextBlock.Anchor::href));
    }
  }

  /** Keeps the links of a box that stands between paragraphs. */
  void beside(TextBlock b) {
    boolean jump = b.links().stream().anyMatch(l -> l.href().startsWith("#"));
    if (!jump && b.linkDensity() > 0.7 && b.words() >= TITLE && isTitles(b)) {
      titles(b);
    }
  }

  /** Keeps a link of the block, with its place: what stands between paragraphs is in the text. */
  void add(TextBlock b, String title, Optional<String> url) {
    // Some lists begin with the page itself.
    if (draft.headline.filter(h -> Lines.key(h).equals(Lines.key(title))).isPresent()) {
      return;
    }
    boolean inside = b.order() >= from && b.order() <= to;
    draft.related(new Link(title, url, inside ? Place.IN_TEXT : Place.BESIDE));
  }

  /** The links' own words: "3 jam lalu" beside a link is no part of a title. */
  private void titles(TextBlock b) {
    List<TextBlock.Anchor> titles =
        b.links().stream().filter(l -> Lines.words(l.text()) >= TITLE - 1).toList();
    if (titles.isEmpty()) {
      add(b, b.text(), Margin.link(b).map(TextBlock.Anchor::href));
    }
    titles.forEach(l -> add(b, RelatedCue.title(l.text()).orElse(l.text()), Optional.of(l.href())));
  }

  private boolean isHeading(TextBlock b) {
    boolean may =
        b.words() <= 4
            || (b.words() <= LONGEST_HEADING
                && (b.text().indexOf(": ") > 0 || OPENING.open(b.text(), 4)));
    if (!may || b.box().within(Group.ASIDE_ELEMENT)) {
      return false;
    }
    // Themes set tabs side by side: "Artikel Terkait", "Dari Penulis".
    boolean tabs = b.links().size() > 1 && b.linkDensity() > 0.9;
    String heading =
        withoutMarks(tabs ? b.links().getFirst().text() : b.text()).toLowerCase(Locale.ROOT);
    return b.words() <= 4 && (HEADINGS.contains(heading) || opensBox(b, heading))
        || isOfSomebody(heading);
  }

  /** "Pilihan Redaksi" between paragraphs opens a box of the story, beside it the site's own. */
  private boolean opensBox(TextBlock b, String heading) {
    return b.order() > from
        && b.order() < to
        && INSIDE.stream().anyMatch(h -> heading.equals(h) || heading.startsWith(h + ' '));
  }

  /** "Berita Terkait Sari Dewi", "SARI DEWI: BERITA TERKAIT". */
  private static boolean isOfSomebody(String heading) {
    int end = heading.indexOf(": ") + 2;
    if (heading.length() <= SHORT_HEADING || (end < 2 && !OPENING.open(heading, 0))) {
      return false;
    }
    for (String known : LONG_HEADINGS) {
      int n = known.length();
      boolean opens = heading.length() > n && heading.charAt(n) == ' ' && heading.startsWith(known);
      if (opens || (end >= 2 && heading.startsWith(known, end) && heading.length() == end + n)) {
        return true;
      }
    }
    return false;
  }

  /** "» Baca juga:" without the marks around it. */
  private static String withoutMarks(String heading) {
    int start = 0;
    int end = heading.length();
    while (start < end && !Character.isLetter(heading.charAt(start))) {
      start++;
    }
    while (end > start && isMark(heading.charAt(end - 1))) {
      end--;
    }
    return heading.substring(start, end).strip();
  }

  private static boolean isMark(char c) {
    return c != ' ' && !Character.isLetter(c);
  }

  private boolean nextIsLink(TextBlock b) {
    Optional<TextBlock> next = after(b, 1);
    // Lists may set the day above each title.
    boolean dated =
        next.filter(n -> n.linkWords() == 0 && PrintedDates.isDateLine(n.text())).isPresent()
            || next.filter(n -> n.linkDensity() > 0.7 && n.words() < TITLE).isPresent();
    return next.filter(n -> n.linkDensity() > 0.5 || n.words() <= 8).isPresent()
            && RelatedCue.title(b.text()).isPresent()
        || next.filter(n -> n.linkDensity() > 0.7 || isTitles(n)).isPresent()
        || (dated && after(b, 2).filter(n -> n.linkDensity() > 0.7).isPresent());
  }

  private Optional<TextBlock> after(TextBlock b, int steps) {
    int i = b.order() + steps;
    return i < blocks.size() ? Optional.of(blocks.get(i)) : Optional.empty();
  }
}
