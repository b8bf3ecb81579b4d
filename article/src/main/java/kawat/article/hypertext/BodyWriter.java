package kawat.article.hypertext;

import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.dateline.Dateline;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.article.tree.Box;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import kawat.model.Block;
import kawat.model.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Writes the body: says what each block is, and joins what the markup broke apart. */
final class BodyWriter {
  /** "Praha -" in an element of its own. */
  private static final Pattern LONE_DATELINE =
      Pattern.compile("^[\\p{Lu}][\\p{L}\\p{N}., ()/-]{1,50}\\s?[-–—]{1,2}$");

  private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣·]\\s*(?=\\S)");

  private final Draft draft;
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
    last = b;
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
      case "td", "th", "tr" -> row(b) == null ? Kind.PARAGRAPH : Kind.ROW;
      default -> {
        if (b.levels(Group.QUOTE_ELEMENT) <= 1) {
          yield Kind.QUOTE;
        }
        boolean item = b.box().parent != null && b.box().parent.tag.equals("li");
        yield item ? Kind.LIST_ITEM : Kind.PARAGRAPH;
      }
    };
  }

  /** Finds the dateline and the standfirst above it. */
  void finish() {
    int opening = -1;
    for (int i = 0; i < Math.min(3, draft.body.size()) && opening < 0; i++) {
      Optional<Dateline> found = Dateline.at(draft.body.get(i).text());
      if (found.isPresent()) {
        opening = i;
        draft.dateline = found.get().place();
        draft.publisher = draft.publisher.or(found.get()::outlet);
      }
    }
    if (opening == 1 && draft.body.getFirst().kind() != Kind.LIST_ITEM) {
      draft.body.set(0, new Block(Kind.STANDFIRST, draft.body.getFirst().text()));
    }
  }
}
