package kawat.article.hypertext;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kawat.article.body.ArticleBlocks;
import kawat.article.byline.Byline;
import kawat.article.byline.PersonNames;
import kawat.article.byline.SignOff;
import kawat.article.draft.Draft;
import kawat.article.furniture.Furniture;
import kawat.article.furniture.Notices;
import kawat.article.furniture.Placeholders;
import kawat.article.furniture.RelatedCue;
import kawat.article.lines.Lines;
import kawat.article.parts.PartWords;
import kawat.article.tree.Box;
import kawat.article.tree.Group;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;

/**
 * Goes through the blocks in order: the chosen ones make the body, the others say things about it.
 */
final class BlockReader {
  /** Paragraphs among which a sentence that was set large is looked for. */
  private static final int MOST = 400;

  /** Words of the longest box that asks for something; texts stand in boxes so named, too. */
  private static final int PROMPT_WORDS = 120;

  private final Draft draft;
  private final List<TextBlock> blocks;
  private final ArticleBlocks chosen;
  private final BitSet body = new BitSet();
  private final Map<Integer, String> keys = new HashMap<>();
  private final Margin margin = new Margin();
  private final MarginReader marginReader;
  private final SkippedAside aside = new SkippedAside();
  private final RelatedReader related;
  private final PictureReader pictures;
  private final BodyWriter writer;
  private final String headline;
  private final int from;
  private int turned = -1;

  BlockReader(Draft draft, PageTree tree, ArticleBlocks chosen) {
    this.draft = draft;
    this.blocks = tree.blocks();
    this.chosen = chosen;
    chosen.blocks().forEach(b -> body.set(b.order()));
    this.from = chosen.blocks().getFirst().order();
    this.headline = Lines.key(draft.headline.orElse(""));
    this.related = new RelatedReader(draft, blocks, chosen.blocks());
    this.pictures = new PictureReader(draft);
    this.writer = new BodyWriter(draft);
    this.marginReader =
        new MarginReader(draft, margin, chosen.title().map(TextBlock::order), chosen.blocks());
  }

  Margin margin() {
    return margin;
  }

  void read() {
    for (TextBlock b : blocks) {
      if (aside.takes(b)) {
        related.beside(b);
        continue;
      }
      if (related.takes(b, body.get(b.order()))) {
        continue;
      }
      if (body.get(b.order())) {
        chosen(b);
      } else {
        passedOver(b);
      }
    }
    writer.finish();
  }

  private void chosen(TextBlock b) {
    String text = Placeholders.removed(b.text());
    turned(b);
    if (text.isEmpty() || isFurniture(b, text) || isPrompt(b)) {
      pictures.announce(Notices.isFilm(b.text()));
      return;
    }
    pictures.announce(false);
    if (isHeadline(text)) {
      writer.restart();
      return;
    }
    if (turned == b.order() - 1 && (text.endsWith("...") || text.endsWith("…"))) {
      return; // "Halaman Selanjutnya", and how it begins
    }
    Optional<String> title = RelatedCue.title(text);
    if (title.isPresent() && (b.linkWords() > 0 || text.contains(":"))) {
      related.announced(b, title.get());
      return;
    }
    if (marginReader.takes(b) || pictures.takes(b, text) || marginReader.labelled(text)) {
      return;
    }
    if (isPullQuote(b) || isSigned(b, text)) {
      return;
    }
    writer.add(b, signedOff(b, text));
  }

  /** A box between paragraphs that asks for the reader's address. */
  private static boolean isPrompt(TextBlock b) {
    // Not by its own name: headings bear the words of their text as ids.
    Box around = b.box().parent;
    return b.box().levels(Group.PROMPT) == 1
        && b.levels(Group.TEXT) > 1
        && around != null
        && around.words < PROMPT_WORDS;
  }

  /** Remembers where the reader is told to turn the page: "Halaman Selanjutnya". */
  private void turned(TextBlock b) {
    if (b.words() == 2
        && b.order() > from
        && PartWords.NEXT.words().contains(Lines.key(b.text()))) {
      turned = b.order();
    }
  }

  private boolean isHeadline(String text) {
    return Lines.key(text, headline.length() + 1).equals(headline);
  }

  /** A sentence lifted out of the text and set large; it stands in the text as well. */
  private boolean isPullQuote(TextBlock b) {
    boolean lifted = b.levels(Group.ASIDE_ELEMENT) <= 2 || b.levels(Group.HIDDEN) <= 2;
    boolean quoted = b.levels(Group.QUOTE_ELEMENT) <= 1 || b.levels(Group.QUOTE) <= 1;
    if (b.words() > 60 || b.words() < 5 || !(lifted || quoted)) {
      return false;
    }
    String key = Lines.key(b.text());
    return chosen.blocks().stream()
        .limit(MOST)
        .anyMatch(o -> o != b && o.words() > b.words() && keyOf(o).contains(key));
  }

  private String keyOf(TextBlock b) {
    return keys.computeIfAbsent(b.order(), order -> Lines.key(b.text()));
  }

  /** A name in capitals under the last paragraph: "SARI DEWI". */
  private boolean isSigned(TextBlock b, String text) {
    boolean last = b == chosen.blocks().getLast();
    boolean name =
        last
            && b.words() >= 2
            && b.words() <= 4
            && text.equals(text.toUpperCase(Locale.ROOT))
            && PersonNames.plausible(text);
    if (name) {
      margin.bylines().addAll(Byline.in("Penulis: " + text));
    }
    return name;
  }

  private boolean isFurniture(TextBlock b, String text) {
    boolean same = text.length() == b.text().length();
    return Syndication.takes(draft, text)
        || (same ? chosen.furniture().get(b.order()) : Furniture.of(text).isPresent());
  }

  /** Staff initials at the end go into a field of their own, an outlet's own sign-off stays. */
  private String signedOff(TextBlock b, String text) {
    Optional<SignOff> found = SignOff.at(text);
    if (found.isEmpty()) {
      return SignOff.isBareName(text) && isLast(b) ? "" : text;
    }
    SignOff s = found.get();
    if (s.start() > 0 && !isLast(b)) {
      return text;
    }
    draft.initials = draft.initials.or(() -> s.initials().filter(i -> !i.startsWith("*")));
    s.author().ifPresent(a -> margin.bylines().addAll(Byline.in("Penulis: " + a)));
    return s.outlet().isPresent() && s.start() > 0 ? text : text.substring(0, s.start()).strip();
  }

  /** Whether only notes of the house follow: "Sumber: Warta", "Baca juga: …". */
  private boolean isLast(TextBlock b) {
    for (TextBlock o : chosen.blocks().reversed()) {
      if (o == b) {
        return true;
      }
      boolean note =
          chosen.furniture().get(o.order())
              || Syndication.isNote(o.text())
              || RelatedCue.title(o.text()).isPresent()
              || !Byline.in(o.text()).isEmpty()
              || SignOff.at(o.text()).filter(s -> s.start() == 0).isPresent();
      if (!note) {
        return false;
      }
    }
    return false;
  }

  private void passedOver(TextBlock b) {
    if (!marginReader.within(b)) {
      return;
    }
    turned(b);
    boolean near = b.order() <= chosen.blocks().getLast().order() + 3 || pictures.follows(b);
    if (!near || !pictures.caption(b)) {
      if (b.linkWords() > 0) {
        announced(b);
      }
      marginReader.look(b);
    }
  }

  private void announced(TextBlock b) {
    RelatedCue.title(b.text())
        .filter(t -> !t.isEmpty() && !Notices.isFilm(b.text()))
        .ifPresent(t -> related.add(b, t, Margin.link(b).map(TextBlock.Anchor::href)));
  }
}
