package kawat.article.days;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.body.ArticleBlocks;
import kawat.article.days.Mention.Place;
import kawat.article.metadata.Declared;
import kawat.article.published.Moments;
import kawat.article.published.PrintedDates;
import kawat.article.published.PrintedDates.Found;
import kawat.article.published.PrintedDates.Written;
import kawat.article.tree.Group;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.model.TimeStatement.Kind;

/** Gathers the days that one page names of itself. */
final class Mentions {
  private static final Pattern DAY_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");

  /** How many blocks above the headline still speak of the article. */
  private static final int ABOVE = 8;

  /** How many below the text do. */
  private static final int BELOW = 6;

  private static final int WORDS = 40;
  private static final int FAR_WORDS = 30;
  private static final int ORIGIN_WORDS = 60;
  private static final int LINE_WORDS = 14;

  /** A page that prints more days lists them. */
  private static final int MOST = 120;

  private final List<Mention> found = new ArrayList<>();
  private final List<TextBlock> blocks;
  private final BitSet text = new BitSet();
  private final int title;
  private final int from;
  private final int head;
  private final int to;

  private Mentions(PageTree tree, ArticleBlocks chosen) {
    this.blocks = tree.blocks();
    this.from = chosen.blocks().getFirst().order();
    this.to = chosen.blocks().getLast().order();
    int heading = chosen.title().map(TextBlock::order).orElse(-1);
    this.title = heading < from && heading >= from - 40 ? heading : -1;
    this.head = head(chosen.blocks());
    chosen.blocks().forEach(b -> text.set(b.order()));
  }

  /** The last block that may still head the text: a standfirst often stands above the day. */
  private int head(List<TextBlock> text) {
    return text.stream()
        .filter(TextBlock::isProse)
        .skip(1)
        .map(b -> Math.min(b.order(), from + ABOVE))
        .findFirst()
        .orElse(from + 1);
  }

  /** All mentions, most trusted places first, those of one place in their order. */
  static List<Mention> of(
      PageTree tree,
      ArticleBlocks chosen,
      Declared declared,
      Optional<String> url,
      boolean indonesian) {
    Mentions page = new Mentions(tree, chosen);
    declared
        .times()
        .forEach(
            t ->
                page.add(
                    t.value(),
                    Optional.of(t.kind()),
                    t.from().equals("json-ld") ? Place.JSON : Place.META,
                    Written.PLAIN));
    for (TextBlock b : page.blocks) {
      if (page.found.size() < MOST) {
        page.look(b);
      }
    }
    declared.timeElements().forEach(t -> page.add(t.value(), t.kind(), Place.TIME, Written.PLAIN));
    url.flatMap(Mentions::dayIn)
        .ifPresent(d -> page.add(d, Optional.of(Kind.PUBLISHED), Place.URL, Written.PLAIN));
    if (page.found.stream()
        .anyMatch(m -> m.isDay() && (m.place() == Place.HEAD || m.is(Kind.PUBLISHED)))) {
      page.found.removeIf(m -> !m.isDay());
    }
    page.found.sort((a, b) -> a.place().compareTo(b.place()));
    return MonthFirst.settled(page.found, indonesian ? Optional.empty() : declared.region());
  }

  private void add(String value, Optional<Kind> kind, Place place, Written written) {
    found.add(new Mention(value, kind, place, written));
  }

  private void look(TextBlock b) {
    boolean says = text.get(b.order()) && !isLine(b);
    boolean inText = says || (b.order() > from && b.order() <= to && b.isProse());
    if (b.words() > WORDS || inText || b.order() == title) {
      origin(b);
      return;
    }
    Place place = place(b);
    List<Found> dates = PrintedDates.all(b.text());
    int end = 0;
    for (Found date : dates) {
      String before = b.text().substring(end, date.start());
      boolean alone = end == 0 && before.isBlank() && b.order() > 0;
      String label = alone ? blocks.get(b.order() - 1).text() : before;
      boolean near = !alone || label.length() < 40;
      boolean first = near && DateLabels.isFirst(label);
      keep(b, date, near ? DateLabels.last(label) : Optional.empty(), first ? Place.TEXT : place);
      end = date.end();
    }
    if (dates.isEmpty() && place == Place.HEAD && b.words() <= 8) {
      month(b);
    }
  }

  /** "Maret 2025" under the headline of a magazine's page. */
  private void month(TextBlock b) {
    PrintedDates.month(b.text())
        .ifPresent(
            m -> {
              String before = b.text().substring(0, m.start());
              String label =
                  before.isBlank() && b.order() > 0 ? blocks.get(b.order() - 1).text() : before;
              Optional<Kind> kind = DateLabels.last(label);
              if (kind.isPresent() || b.words() <= 4) {
                add(m.value(), kind, Place.HEAD, m.written());
              }
            });
  }

  private void keep(TextBlock b, Found date, Optional<Kind> kind, Place place) {
    boolean near =
        switch (place) {
          case HEAD, OVER, TEXT -> true;
          case FOOT ->
              kind.isPresent() || (!text.get(b.order()) && PrintedDates.isDateLine(b.text()));
          case JSON, META, TIME, AWAY, URL -> false;
        };
    boolean own = b.words() <= FAR_WORDS && b.linkDensity() < 0.5 && isOwn(b);
    add(
        date.value(),
        near || own ? kind : Optional.empty(),
        near ? place : Place.AWAY,
        date.written());
  }

  /** "Artikel ini pertama kali terbit pada 3 Maret 2025" in a paragraph. */
  private void origin(TextBlock b) {
    boolean edge = b.order() <= head || b.order() >= to - 1;
    if (!edge || b.order() < from || b.order() > to + BELOW || b.words() > ORIGIN_WORDS) {
      return;
    }
    int end = 0;
    for (Found date : PrintedDates.all(b.text())) {
      if (DateLabels.isFirst(b.text().substring(end, date.start()))) {
        add(date.value(), Optional.of(Kind.PUBLISHED), Place.TEXT, date.written());
      }
      end = date.end();
    }
  }

  private Place place(TextBlock b) {
    int at = b.order();
    int top = title >= 0 ? title : from;
    if (at >= top - ABOVE && at < top && at < from) {
      return title >= 0 ? Place.OVER : Place.HEAD;
    }
    if (at >= top && at <= head) {
      return Place.HEAD;
    }
    return at > head && at < to + BELOW ? Place.FOOT : Place.AWAY;
  }

  /** A line that only says when, or who and when with a link to the writer's page. */
  private static boolean isLine(TextBlock b) {
    return !b.isProse()
        && (PrintedDates.isDateLine(b.text()) || (b.linkWords() > 0 && b.words() <= LINE_WORDS));
  }

  private static boolean isOwn(TextBlock b) {
    return !b.box().within(Group.ASIDE_ELEMENT)
        && !b.box().within(Group.NAV_ELEMENT)
        && !b.box().within(Group.RELATED)
        && !b.box().within(Group.COMMENT);
  }

  private static Optional<String> dayIn(String url) {
    Matcher m = DAY_IN_URL.matcher(url);
    return m.find()
        ? Moments.parse(
            String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                m.group(1),
                Integer.valueOf(m.group(2)),
                Integer.valueOf(m.group(3))))
        : Optional.empty();
  }
}
