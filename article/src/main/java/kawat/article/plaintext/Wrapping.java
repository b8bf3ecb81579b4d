package kawat.article.plaintext;

import java.util.ArrayList;
import java.util.List;
import kawat.article.lines.Lines;

/**
 * Text whose paragraphs were broken at a column, as mailers, terminals and some archives save it. A
 * line was broken there if the word that opens the next would not have fitted any more:
 *
 * <pre>
 * Menteri luar negeri kedua negara itu bertemu lagi di
 * Bandung dan sepakat membuka perbatasan pekan depan.
 * </pre>
 */
final class Wrapping {
  /** Columns at which texts are broken: {@value} to {@value #WIDEST}. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 130;

  /** Lines of a paragraph that show that it was broken; two may fit by chance. */
  private static final int SHOWN = 3;

  /** Such paragraphs that show that the page was. */
  private static final int ENOUGH = 2;

  private final List<List<String>> paragraphs = new ArrayList<>();
  private int width;

  private Wrapping(List<String> lines) {
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      String folded = Lines.fold(line);
      width = Math.max(width, folded.length());
      if (folded.isEmpty()) {
        paragraphs.add(open);
        open = new ArrayList<>();
      } else {
        open.add(folded);
      }
    }
    paragraphs.add(open);
  }

  /** The lines of a page, broken paragraphs put together again where it has such. */
  static List<String> undone(List<String> lines) {
    Wrapping page = new Wrapping(lines);
    return page.shows() ? page.joined() : lines;
  }

  private boolean shows() {
    return width >= NARROWEST
        && width <= WIDEST
        && paragraphs.stream().filter(p -> p.size() >= SHOWN && broken(p)).count() >= ENOUGH;
  }

  private boolean broken(List<String> paragraph) {
    for (int i = 1; i < paragraph.size(); i++) {
      String next = paragraph.get(i);
      int end = next.indexOf(' ');
      int word = end < 0 ? next.length() : end;
      if (paragraph.get(i - 1).length() + 1 + word <= width) {
        return false;
      }
    }
    return paragraph.size() > 1;
  }

  private List<String> joined() {
    List<String> whole = new ArrayList<>();
    for (List<String> paragraph : paragraphs) {
      if (broken(paragraph)) {
        whole.add(String.join(" ", paragraph));
      } else {
        whole.addAll(paragraph);
      }
      whole.add("");
    }
    return whole;
  }
}
