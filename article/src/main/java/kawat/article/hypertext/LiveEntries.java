package kawat.article.hypertext;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.body.ArticleBlocks;
import kawat.article.lines.WordList;
import kawat.article.published.PrintedDates;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;

/**
 * Tells a live blog by its entries: hours that run one way down the text, each over a paragraph
 * ("14.32 WIB", then what happened) or at its start ("14.32 WIB - Delegasi tiba").
 */
final class LiveEntries {
  private static final String HOUR =
      "(?<h>[01]?\\d|2[0-3])[.:](?<m>[0-5]\\d)(?:\\s*(?<zone>"
          + PrintedDates.ZONE
          + "|[ap]\\.?m\\.?))?";

  /** "pukul 14.32": what stands before an hour. */
  private static final String BEFORE =
      "(?:(?:"
          + String.join(
              "|",
              WordList.rows("date-labels.tsv").stream()
                  .filter(r -> r.getFirst().equals("hour"))
                  .map(r -> r.get(1))
                  .toList())
          + ") )?";

  /** An hour and at most a day beside it. */
  private static final Pattern LINE =
      Pattern.compile("(?iu)" + BEFORE + "(?:[\\p{L}\\d ,/|-]{3,30}[ ,|-]+)?" + HOUR + "[ :|–—-]*");

  private static final Pattern START =
      Pattern.compile("(?iu)" + BEFORE + HOUR + "\\s*[:|–—-]\\s+\\S.*");

  /** Fewer are a timetable or the hours of a report. */
  private static final int ENTRIES = 4;

  private static final int LINE_WORDS = 9;

  /** An hour stands within so many letters, if it opens the text. */
  private static final int OPENING = 12;

  private LiveEntries() {}

  /** Whether the text between its first and last block is a row of such entries. */
  static boolean are(PageTree tree, ArticleBlocks chosen) {
    int from = Math.max(0, chosen.blocks().getFirst().order() - 2);
    int to = chosen.blocks().getLast().order();
    int entries = 0;
    int told = 0;
    int ups = 0;
    int downs = 0;
    int last = -1;
    List<TextBlock> blocks = tree.blocks().subList(from, to + 1);
    for (int i = 0; i < blocks.size(); i++) {
      int minutes = minutes(blocks.get(i));
      if (minutes >= 0) {
        entries++;
        told += isTold(blocks, i) ? 1 : 0;
        ups += last >= 0 && minutes > last ? 1 : 0;
        downs += last >= 0 && minutes < last ? 1 : 0;
        last = minutes;
      }
    }
    // Entries of two days turn once at midnight.
    boolean oneWay = Math.min(ups, downs) <= 1 && Math.max(ups, downs) >= ENTRIES - 1;
    return entries >= ENTRIES && oneWay && told * 4 >= entries * 3;
  }

  /** Minutes since midnight of the hour that opens an entry, else -1. */
  private static int minutes(TextBlock b) {
    String text = b.text();
    boolean line = b.words() <= LINE_WORDS && b.linkWords() == 0 && hasDigit(text, text.length());
    if (!(line || (b.isProse() && startsWithHour(text)))) {
      return -1;
    }
    Matcher m = (line ? LINE : START).matcher(text);
    if (!m.matches()) {
      return -1;
    }
    String zone = m.group("zone");
    boolean evening = zone != null && zone.toLowerCase(java.util.Locale.ROOT).startsWith("p");
    int hour = Integer.parseInt(m.group("h")) % (evening ? 12 : 24) + (evening ? 12 : 0);
    return hour * 60 + Integer.parseInt(m.group("m"));
  }

  private static boolean startsWithHour(String text) {
    return hasDigit(text, Math.min(text.length(), OPENING));
  }

  private static boolean hasDigit(String text, int end) {
    int i = 0;
    while (i < end && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
      i++;
    }
    return i < end;
  }

  /** Whether the entry itself is prose or the next blocks are. */
  private static boolean isTold(List<TextBlock> blocks, int i) {
    return blocks.subList(i, Math.min(blocks.size(), i + 4)).stream().anyMatch(TextBlock::isProse);
  }
}
