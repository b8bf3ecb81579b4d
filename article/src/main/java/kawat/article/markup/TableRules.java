package kawat.article.markup;

import java.util.Set;
import kawat.article.markup.Kind.Rule;
import kawat.article.markup.TreeMaker.Mode;
import org.jsoup.nodes.Attributes;

/** The rules for tags within tables (13.2.6.4.9 to 15), but for what belongs outside of them. */
final class TableRules {
  private static final Kind TABLE = Kind.named("table");
  private static final Kind CAPTION = Kind.named("caption");
  private static final Kind COLUMNS = Kind.named("colgroup");
  private static final Kind COLUMN = Kind.named("col");
  private static final Kind SECTION = Kind.named("tbody");
  private static final Kind ROW = Kind.named("tr");
  private static final Kind CELL = Kind.named("td");
  private static final Kind HEAD_CELL = Kind.named("th");
  private static final Set<Kind> SECTIONS =
      Set.of(SECTION, Kind.named("thead"), Kind.named("tfoot"));
  private static final Set<Kind> CELLS = Set.of(CELL, HEAD_CELL);

  private final TreeMaker maker;
  private final OpenElements open;
  private final BodyRules inBody;
  private final Formatting active;

  TableRules(TreeMaker maker, OpenElements open, BodyRules inBody, Formatting active) {
    this.maker = maker;
    this.open = open;
    this.inBody = inBody;
    this.active = active;
  }

  /** Text that stands between cells goes before the table (13.2.6.4.10). */
  void text(String text) {
    boolean columns = maker.mode() == Mode.IN_COLUMNS;
    if (columns) {
      leaveColumns();
    }
    open.fostering(true);
    maker.words(columns ? text.stripLeading() : text);
    open.fostering(false);
  }

  void start(Kind kind, Attributes attributes) {
    switch (maker.mode()) {
      case IN_TABLE -> startInTable(kind, attributes);
      case IN_COLUMNS -> {
        if (kind == COLUMN) {
          open.leaf(kind, attributes);
        } else {
          leaveColumns();
          maker.start(kind, attributes);
        }
      }
      case IN_SECTION -> startInSection(kind, attributes);
      case IN_ROW -> startInRow(kind, attributes);
      default -> {
        if (kind.rule == Rule.PART) {
          leave();
          maker.start(kind, attributes);
        } else {
          inBody.start(kind, attributes);
        }
      }
    }
  }

  private void startInTable(Kind kind, Attributes attributes) {
    if (kind.rule != Rule.PART) {
      startBetweenCells(kind, attributes);
      return;
    }
    open.popUntil(k -> k == TABLE);
    if (kind == CAPTION) {
      active.mark();
      open.push(kind, attributes);
      maker.mode(Mode.IN_CAPTION);
    } else if (kind == COLUMNS) {
      open.push(kind, attributes);
      maker.mode(Mode.IN_COLUMNS);
    } else if (kind == COLUMN) {
      open.push(COLUMNS, new Attributes());
      maker.mode(Mode.IN_COLUMNS);
      maker.start(kind, attributes);
    } else if (SECTIONS.contains(kind)) {
      open.push(kind, attributes);
      maker.mode(Mode.IN_SECTION);
    } else {
      open.push(SECTION, new Attributes());
      maker.mode(Mode.IN_SECTION);
      maker.start(kind, attributes);
    }
  }

  /** Only what readers do not see may stand between cells. */
  private void startBetweenCells(Kind kind, Attributes attributes) {
    if (kind == TABLE) {
      endTable();
      maker.start(kind, attributes);
    } else if (kind.rule == Rule.INPUT && attributes.get("type").equalsIgnoreCase("hidden")) {
      open.leaf(kind, attributes);
    } else if (kind.rule == Rule.FORM) {
      inBody.startEmptyForm(kind, attributes);
    } else if (kind.rule == Rule.SVG) {
      // What ends a drawing depends on what stands around the table.
      maker.giveUp();
    } else {
      open.fostering(true);
      inBody.start(kind, attributes);
      open.fostering(false);
    }
  }

  private void startInSection(Kind kind, Attributes attributes) {
    if (kind == ROW) {
      open.popUntil(SECTIONS::contains);
      open.push(kind, attributes);
      maker.mode(Mode.IN_ROW);
    } else if (CELLS.contains(kind)) {
      open.popUntil(SECTIONS::contains);
      open.push(ROW, new Attributes());
      maker.mode(Mode.IN_ROW);
      maker.start(kind, attributes);
    } else if (kind.rule == Rule.PART) {
      leaveSection();
      maker.start(kind, attributes);
    } else {
      startBetweenCells(kind, attributes);
    }
  }

  private void startInRow(Kind kind, Attributes attributes) {
    if (CELLS.contains(kind)) {
      open.popUntil(k -> k == ROW);
      open.push(kind, attributes);
      active.mark();
      maker.mode(Mode.IN_CELL);
    } else if (kind.rule == Rule.PART) {
      leaveRow();
      maker.start(kind, attributes);
    } else {
      startBetweenCells(kind, attributes);
    }
  }

  private void leaveColumns() {
    open.pop();
    maker.mode(Mode.IN_TABLE);
  }

  private void leaveSection() {
    open.popUntil(SECTIONS::contains);
    open.pop();
    maker.mode(Mode.IN_TABLE);
  }

  private void leaveRow() {
    open.popUntil(k -> k == ROW);
    open.pop();
    maker.mode(Mode.IN_SECTION);
  }

  /** Leaves a caption or a cell. */
  private void leave() {
    boolean caption = maker.mode() == Mode.IN_CAPTION;
    open.popUntil(k -> caption ? k == CAPTION : CELLS.contains(k));
    open.pop();
    active.clearToMarker();
    maker.mode(caption ? Mode.IN_TABLE : Mode.IN_ROW);
  }

  void end(Kind kind) {
    if (kind == TABLE) {
      endTable();
    } else if (kind.rule == Rule.PART) {
      endPart(kind);
    } else if (isWithinText()) {
      inBody.end(kind);
    } else if (kind.rule != Rule.HTML && kind.rule != Rule.BODY) {
      if (maker.mode() == Mode.IN_COLUMNS) {
        leaveColumns();
      }
      open.fostering(true);
      inBody.end(kind);
      open.fostering(false);
    }
  }

  private boolean isWithinText() {
    return maker.mode() == Mode.IN_CELL || maker.mode() == Mode.IN_CAPTION;
  }

  private void endTable() {
    open.popTo(TABLE);
    if (isWithinText()) {
      active.clearToMarker();
    }
    int i = 0;
    while (i < open.depth() - 1 && open.above(i).rule != Rule.PART && open.above(i) != TABLE) {
      i++;
    }
    maker.mode(within(open.above(i)));
  }

  private static Mode within(Kind kind) {
    if (CELLS.contains(kind)) {
      return Mode.IN_CELL;
    }
    if (SECTIONS.contains(kind)) {
      return Mode.IN_SECTION;
    }
    return kind == ROW
        ? Mode.IN_ROW
        : kind == CAPTION
            ? Mode.IN_CAPTION
            : kind == COLUMNS ? Mode.IN_COLUMNS : kind == TABLE ? Mode.IN_TABLE : Mode.IN_BODY;
  }

  private void endPart(Kind kind) {
    // jsoup leaves a cell at the end of one that was never opened.
    if (maker.mode() == Mode.IN_CELL && CELLS.contains(kind) && !open.inTable(kind, TABLE)) {
      maker.giveUp();
    }
    while (kind != COLUMN && open.inTable(kind, TABLE)) {
      switch (maker.mode()) {
        case IN_CELL, IN_CAPTION -> leave();
        case IN_COLUMNS -> leaveColumns();
        case IN_ROW -> leaveRow();
        default -> leaveSection();
      }
    }
  }
}
