package kawat.article.authors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.article.byline.Collectives;
import kawat.article.byline.PersonNames;
import kawat.article.lines.Lines;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;

/**
 * A byline that names no person, where it is the only one: a team ("By Our Editors") where a label
 * or a declaration says that it wrote, a pen name ("senja24") where the page both declares and
 * prints it.
 */
final class PenName {
  private static final int LONGEST = 48;
  private static final int MOST_WORDS = 12;

  private final Zone zone;
  private final List<TextBlock> blocks;

  /** Key of what stands where a byline does, with the words and whether a label names them. */
  private final Map<String, Printed> printed = new LinkedHashMap<>();

  private record Printed(String words, boolean labelled) {}

  private PenName(PageTree tree, Zone zone) {
    this.zone = zone;
    this.blocks = tree.blocks();
  }

  /**
   * The name under which the article is signed.
   *
   * @param isOutlets whether these words, without spaces and in small letters, are the outlet's
   */
  static Optional<String> of(
      PageTree tree, Declared declared, Zone zone, Predicate<String> isOutlets) {
    PenName page = new PenName(tree, zone);
    tree.blocks().stream().filter(b -> zone.isHead(b.order())).forEach(page::look);
    tree.marks().people().stream()
        .filter(m -> zone.isHead(m.block()) && declared.isOfArticle(m.element()))
        .map(m -> Lines.fold(m.element().text()))
        .filter(text -> text.length() <= LONGEST)
        .forEach(text -> page.print(text, false));
    List<String> said = declared.signatures().stream().map(PenName::key).toList();
    return page.printed.entrySet().stream()
        .filter(e -> isSigned(e.getValue(), said.contains(e.getKey())))
        .filter(e -> Collectives.isTeam(e.getValue().words) || !isOutlets.test(e.getKey()))
        .map(e -> e.getValue().words)
        .findFirst();
  }

  private static boolean isSigned(Printed p, boolean declared) {
    boolean team = Collectives.isTeam(p.words) && (p.labelled || declared);
    return team || (declared && PersonNames.isPrintedPenName(p.words));
  }

  private void look(TextBlock b) {
    if (b.words() > MOST_WORDS) {
      return;
    }
    List<Byline.Said> said = new ArrayList<>();
    Byline.said(b.text()).ifPresent(said::add);
    Byline.within(b.text()).ifPresent(said::add);
    said.stream().filter(s -> s.part() == Byline.Part.AUTHOR).forEach(s -> print(s.rest(), true));
    if (b.order() > 0 && BylineLabels.isAuthors(blocks.get(b.order() - 1).text())) {
      print(b.text(), true);
    }
  }

  private void print(String text, boolean labelled) {
    Optional<Byline.Said> said = Byline.said(text).filter(s -> s.part() == Byline.Part.AUTHOR);
    String words = BlockNames.withoutDate(said.map(Byline.Said::rest).orElse(text));
    if (!words.isEmpty() && words.length() <= LONGEST) {
      printed.merge(
          key(words),
          new Printed(words, labelled || said.isPresent()),
          (a, b) -> a.labelled ? a : b);
    }
  }

  static String key(String words) {
    return Lines.key(words).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
