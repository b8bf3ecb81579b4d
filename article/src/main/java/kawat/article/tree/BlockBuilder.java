package kawat.article.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.article.lines.Lines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects text until the next edge of a box or line break, then makes a block of it. */
final class BlockBuilder {
  /** Links are kept for a block up to this many; a page of bare links needs no more. */
  private static final int MOST_LINKS = 40;

  /** The longest articles have some thousands; what comes after so many is a flood. */
  private static final int MOST_BLOCKS = 20_000;

  /** Between a picture and its words stand at most a button or two. */
  private static final int REACH = 3;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder link = new StringBuilder();
  private List<TextBlock.Anchor> links = new ArrayList<>();
  private String href = "";
  private int openLinks;
  private int strong;
  private int linkWords;
  private int strongWords;
  private long inline;
  private boolean afterBreak;
  private boolean pictured;
  private Optional<Element> picture = Optional.empty();
  private int pictureAt;
  private boolean blank = true;
  private @Nullable Element naming;
  private String lead = "";

  List<TextBlock> blocks() {
    return blocks;
  }

  boolean isEmpty() {
    return blank;
  }

  void append(String piece) {
    if (blank && isBlank(piece)) {
      return;
    }
    blank = false;
    text.append(piece);
    if (openLinks > 0) {
      link.append(piece);
    }
    if (openLinks > 0 || strong > 0) {
      int words = Lines.words(piece);
      linkWords += openLinks > 0 ? words : 0;
      strongWords += strong > 0 ? words : 0;
    }
  }

  private static boolean isBlank(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c > ' ' && !Lines.isSpace(c) && !Lines.isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  void openLink(String address) {
    openLinks++;
    href = address;
    link.setLength(0);
  }

  void closeLink() {
    openLinks = Math.max(0, openLinks - 1);
    if (links.size() < MOST_LINKS && !link.isEmpty()) {
      links.add(new TextBlock.Anchor(Lines.fold(link), href));
    }
    link.setLength(0);
  }

  void strong(int change) {
    strong = Math.max(0, strong + change);
  }

  void picture(Element image) {
    pictured = true;
    if (Pictures.hasAddress(image)) {
      picture = Optional.of(image);
      pictureAt = blocks.size();
    }
  }

  void inline(long groups) {
    inline |= groups;
  }

  /** An inline element that is named after an author opens the block. */
  void openName(Element e) {
    naming = e;
  }

  void close(Element e) {
    if (e == naming) {
      lead = Lines.fold(text);
      naming = null;
    }
  }

  /** Ends the block, if there is text in it. */
  void flush(Box box, boolean atBreak) {
    if (!blank) {
      String folded = Lines.fold(text);
      if (!folded.isEmpty() && blocks.size() < MOST_BLOCKS) {
        add(folded, box);
      }
      afterBreak = atBreak;
    } else if (!atBreak) {
      afterBreak = false;
    }
    text.setLength(0);
    inline = 0;
    linkWords = 0;
    strongWords = 0;
    blank = true;
    naming = null;
    lead = "";
    if (!links.isEmpty()) {
      links = new ArrayList<>();
    }
  }

  private void add(String folded, Box box) {
    // A link that holds boxes is still open here.
    if (openLinks > 0 && !link.isEmpty() && links.size() < MOST_LINKS) {
      links.add(new TextBlock.Anchor(Lines.fold(link), href));
      link.setLength(0);
    }
    int words = Lines.words(folded);
    TextBlock block =
        new TextBlock(
            folded,
            box,
            blocks.size(),
            afterBreak,
            words,
            linkWords,
            strongWords,
            inline,
            lead,
            pictured,
            blocks.size() - pictureAt < REACH ? picture : Optional.empty(),
            // The next block with links fills the same list.
            links.isEmpty() ? List.of() : links);
    blocks.add(block);
    pictured = false;
    box.add(block);
  }
}
