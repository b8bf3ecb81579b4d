package kawat.article.hypertext;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.dateline.Dateline;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.lines.Lines;
import kawat.article.tree.Box;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import kawat.model.Block;
import kawat.model.Block.Kind;
import kawat.model.Caption;
import org.jspecify.annotations.Nullable;

/** Writes the body: says what each block is, and joins what the markup broke apart. */
final class BodyWriter {
  /** "Praha -" in an element of its own. */
  private static final Pattern LONE_DATELINE =
      Pattern.compile("^[\\p{Lu}][\\p{L}\\p{N}., ()/-]{1,50}\\s?[-–—]{1,2}$");

  private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣·]\\s*(?=\\S)");

  /** Lines that stand above a headline, at most, and their words. */
  private static final int FEW = 2;

  private static final int SHORT = 12;

  private final Draft draft;
  private @Nullable TextBlock first;
  private @Nullable TextBlock last;

  BodyWriter(Draft draft) {
    this.draft = draft;
  }

  void add(TextBlock b, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!draft.body.isEmpty() && joins(b, text)) {
      Block before = draft.body.removeLast();
      String glue = before.kind() == Kind.ROW ? " | " : " ";
      draft.body.add(new Block(before.kind(), before.text() + glue + text));
    } else {
      draft.body.add(new Block(kind(b), BULLET.matcher(text).replaceFirst("")));
    }
    first = first == null ? b : first;
    last = b;
  }

  /** The headline comes only now: a line or two before it are the section's and the site's. */
  void restart() {
    if (draft.body.size() <= FEW && draft.body.stream().allMatch(BodyWriter::isShort)) {
      draft.body.clear();
      first = null;
      last = null;
    }
  }

  private static boolean isShort(Block block) {
    return Lines.words(block.text()) <= SHORT && !Lines.endsSentence(block.text());
  }

  private boolean joins(TextBlock b, String text) {
    TextBlock before = last;
    if (before == null) {
      return false;
    }
    String written = draft.body.getLast().text();
    if (draft.body.size() <= 2 && LONE_DATELINE.matcher(written).matches()) {
      return true;
    }
    if (kind(b) == Kind.ROW && kind(before) == Kind.ROW) {
      return row(b) == row(before);
    }
    boolean flows = b.broken() && b.box() == before.box() && !Lines.endsSentence(written);
    return flows && Character.isLowerCase(text.codePointAt(0)) && !written.endsWith(":");
  }

  private static @Nullable Box row(TextBlock b) {
    for (Box box = b.box(); box != null; box = box.parent) {
      if (box.tag.equals("tr")) {
        return box;
      }
    }
    return null;
  }

  private Kind kind(TextBlock b) {
    String tag = b.box().tag;
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dd", "dt" -> Kind.LIST_ITEM;
      case "td", "th", "tr" -> row(b) == null || isColumn(b) ? Kind.PARAGRAPH : Kind.ROW;
      default -> {
        if (b.levels(Group.QUOTE_ELEMENT) <= 1) {
          yield Kind.QUOTE;
        }
        if (isBoldHeading(b)) {
          yield Kind.HEADING;
        }
        boolean item = b.box().parent != null && b.box().parent.tag.equals("li");
        yield item ? Kind.LIST_ITEM : Kind.PARAGRAPH;
      }
    };
  }

  /** Old pages lay themselves out in tables: a cell with paragraphs in it is a column. */
  private static boolean isColumn(TextBlock b) {
    Box cell = b.box();
    return cell.proseBlocks > 1 || (b.broken() && cell.proseBlocks > 0);
  }

  /** "Ingatan yang hilang", all bold, between paragraphs; "Apa tugas Anda?" is asked. */
  private static boolean isBoldHeading(TextBlock b) {
    return b.strongWords() > 1
        && b.strongWords() == b.words()
        && b.words() <= 10
        && b.linkWords() == 0
        && b.box().tag.equals("p")
        && Character.isUpperCase(b.text().codePointAt(0))
        && Character.isLetterOrDigit(b.text().codePointBefore(b.text().length()));
  }

  /** Finds the dateline and the standfirst above it. */
  void finish() {
    takeSlug();
    int opening = -1;
    for (int i = 0; i < Math.min(3, draft.body.size()) && opening < 0; i++) {
      Optional<Dateline> found = Dateline.at(draft.body.get(i).text());
      if (found.isPresent()) {
        opening = i;
        draft.dateline = found.get().place();
        draft.publisher = draft.publisher.or(found.get()::outlet);
      }
    }
    boolean above = opening == 1 && draft.body.getFirst().kind() != Kind.LIST_ITEM;
    if (above || (opening != 0 && isLead())) {
      draft.body.set(0, new Block(Kind.STANDFIRST, draft.body.getFirst().text()));
    }
  }

  /** Whether a box of its own above the story is named after a lead. */
  private boolean isLead() {
    return first != null && draft.body.size() > 2 && first.levels(Group.LEAD) == 0;
  }

  /** "CABAI MAHAL - Pedagang menata cabai.", above what opens with a dateline, is a caption. */
  private void takeSlug() {
    if (draft.body.size() < 3 || first == null) {
      return;
    }
    String text = draft.body.getFirst().text();
    boolean slug = Dateline.at(text).filter(d -> isSlug(d, text)).isPresent();
    if (slug && Dateline.at(draft.body.get(1).text()).flatMap(Dateline::outlet).isPresent()) {
      draft.body.removeFirst();
      draft.caption(new Caption(text, Credits.trailing(text), first.picture()));
      first = null;
    }
  }

  private static boolean isSlug(Dateline head, String text) {
    String capitals = text.substring(0, head.end());
    return head.outlet().isEmpty() && capitals.equals(capitals.toUpperCase(Locale.ROOT));
  }
}
