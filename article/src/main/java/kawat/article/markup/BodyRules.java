package kawat.article.markup;

import java.util.function.Predicate;
import kawat.article.markup.TreeMaker.Mode;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rules for tags in the body (13.2.6.4.7), which cells of tables and captions follow, too. */
final class BodyRules {
  private static final Kind P = Kind.named("p");
  private static final Kind A = Kind.named("a");
  private static final Kind LI = Kind.named("li");
  private static final Kind BR = Kind.named("br");
  private static final Kind FORM = Kind.named("form");
  private static final Kind BUTTON = Kind.named("button");
  private static final Kind SELECT = Kind.named("select");
  private static final Kind OPTION = Kind.named("option");
  private static final Kind NONE = Kind.other("#none");

  /** These alone are no bound for the end of an item. */
  private static final Predicate<Kind> TRANSPARENT =
      k -> k == P || k.name.equals("div") || k.name.equals("address");

  private static final Predicate<Kind> LISTS = k -> k.name.equals("ol") || k.name.equals("ul");
  private static final Predicate<Kind> BUTTONS = k -> k == BUTTON;
  private static final Predicate<Kind> PARAGRAPHS = k -> k == P;
  private static final Predicate<Kind> ITEMS = k -> k == LI;
  private static final Predicate<Kind> HEADINGS = k -> k.rule == Kind.Rule.HEADING;
  private static final Predicate<Kind> NO_MORE = k -> false;

  private final TreeMaker maker;
  private final OpenElements open;
  private final Adoption formats;
  private final boolean standards;
  private @Nullable Element form;

  BodyRules(TreeMaker maker, OpenElements open, Adoption formats, boolean standards) {
    this.maker = maker;
    this.open = open;
    this.formats = formats;
    this.standards = standards;
  }

  /** A form that starts between the cells of a table holds nothing. */
  void startEmptyForm(Kind kind, Attributes attributes) {
    if (form == null) {
      form = open.leaf(kind, attributes);
    }
  }

  private void closeParagraph() {
    if (open.isOpen(P) && open.inScope(PARAGRAPHS, BUTTONS)) {
      open.imply(P);
      open.popTo(P);
    }
  }

  void start(Kind kind, Attributes attributes) {
    if (open.isOpen(SELECT) && kind.rule != Kind.Rule.OPTION) {
      maker.giveUp();
      return;
    }
    switch (kind.rule) {
      case ORDINARY, NOSCRIPT, SVG -> startOrdinary(kind, attributes);
      case BLOCK, LISTING, PARAGRAPH -> startBlock(kind, attributes);
      case LINK -> startLink(kind, attributes);
      case FORMATTING -> startFormatting(kind, attributes);
      case ITEM, TERM -> startItem(kind, attributes);
      case VOID, INPUT -> startVoid(kind, attributes);
      case HEADING -> {
        closeParagraph();
        if (open.currentKind().rule == Kind.Rule.HEADING) {
          open.pop();
        }
        open.push(kind, attributes);
      }
      case HEAD_VOID, MEDIA -> open.leaf(kind, attributes);
      case RULER -> {
        closeParagraph();
        open.leaf(kind, attributes);
      }
      case BUTTON -> startButton(kind, attributes);
      case TABLE -> startTable(kind, attributes);
      case FORM -> startForm(kind, attributes);
      case SELECT -> startOrdinary(kind, attributes);
      case OPTION -> startOption(kind, attributes);
      case OBJECT -> {
        startOrdinary(kind, attributes);
        formats.active().mark();
      }
      case HTML, BODY -> maker.merge(kind, attributes);
      case HEAD, PART -> {}
      case RARE, RUBY, HEAD_TEXT, TEXT -> maker.giveUp();
    }
  }

  private void startOrdinary(Kind kind, Attributes attributes) {
    if (maker.reopened()) {
      open.push(kind, attributes);
    }
  }

  private void startVoid(Kind kind, Attributes attributes) {
    if (maker.reopened()) {
      open.leaf(kind, attributes);
    }
  }

  private void startBlock(Kind kind, Attributes attributes) {
    closeParagraph();
    open.push(kind, attributes);
  }

  private void startLink(Kind kind, Attributes attributes) {
    if (formats.active().last(A) >= 0) {
      formats.end(A);
      open.last(A)
          .ifPresent(
              left -> {
                formats.active().remove(left);
                open.remove(left);
              });
    }
    startFormatting(kind, attributes);
  }

  private void startFormatting(Kind kind, Attributes attributes) {
    if (formats.active().hasThree(kind)) {
      maker.giveUp();
    } else if (maker.reopened()) {
      formats.start(kind, attributes);
    }
  }

  private void startItem(Kind kind, Attributes attributes) {
    for (int i = 0; i < open.depth(); i++) {
      Kind above = open.above(i);
      if (above.rule == kind.rule) {
        open.imply(above);
        open.popTo(above);
        break;
      }
      if (above.isSpecial() && !TRANSPARENT.test(above)) {
        break;
      }
    }
    startBlock(kind, attributes);
  }

  private void startButton(Kind kind, Attributes attributes) {
    if (open.inScope(BUTTON)) {
      open.imply(NONE);
      open.popTo(BUTTON);
    }
    startOrdinary(kind, attributes);
  }

  private void startTable(Kind kind, Attributes attributes) {
    if (open.isOpen(P) && open.inScope(PARAGRAPHS, BUTTONS)) {
      if (!standards) {
        maker.giveUp();
      }
      closeParagraph();
    }
    // What stands between the cells will follow what stands before the table.
    open.settle();
    open.push(kind, attributes);
    maker.mode(Mode.IN_TABLE);
  }

  private void startForm(Kind kind, Attributes attributes) {
    if (form == null) {
      closeParagraph();
      form = open.push(kind, attributes);
    }
  }

  private void startOption(Kind kind, Attributes attributes) {
    if (open.isCurrent(OPTION)) {
      open.pop();
    }
    if (kind != OPTION && open.isCurrent(kind)) {
      open.pop();
    }
    startOrdinary(kind, attributes);
  }

  void end(Kind kind) {
    switch (kind.rule) {
      case LINK, FORMATTING -> formats.end(kind);
      case PARAGRAPH -> endParagraph(kind);
      case BLOCK, LISTING, BUTTON, SELECT -> endBlock(kind, NONE);
      case TERM -> endBlock(kind, kind);
      case ITEM -> {
        if (open.isOpen(LI) && open.inScope(ITEMS, LISTS)) {
          open.imply(LI);
          open.popTo(LI);
        }
      }
      case HEADING -> {
        if (open.inScope(HEADINGS, NO_MORE)) {
          open.imply(NONE);
          open.popUntil(HEADINGS);
          open.pop();
        }
      }
      case FORM -> endForm();
      case OBJECT -> {
        if (open.inScope(kind)) {
          endBlock(kind, NONE);
          formats.active().clearToMarker();
        }
      }
      case RARE -> maker.giveUp();
      case HTML, BODY -> {}
      default -> {
        if (kind == BR) {
          startVoid(kind, new Attributes());
        } else {
          open.endOrdinary(kind);
        }
      }
    }
  }

  private void endParagraph(Kind kind) {
    if (!open.isOpen(P) || !open.inScope(PARAGRAPHS, BUTTONS)) {
      open.push(kind, new Attributes());
    }
    open.imply(P);
    open.popTo(P);
  }

  private void endBlock(Kind kind, Kind but) {
    if (open.inScope(kind)) {
      open.imply(but);
      open.popTo(kind);
    }
  }

  private void endForm() {
    Element ended = form;
    form = null;
    if (ended != null && open.inScope(FORM)) {
      open.imply(NONE);
      open.remove(ended);
    }
  }
}
