package kawat.article.authors;

import java.util.List;
import java.util.function.Predicate;
import kawat.article.metadata.Declared;
import kawat.article.metadata.DeclaredName;
import kawat.article.metadata.Titles;
import kawat.article.tree.PageTree;
import kawat.article.tree.PageTree.PersonMark;
import kawat.article.tree.TextBlock;
import org.jsoup.nodes.Element;

/** Gathers every name that a page offers, with what speaks for and against it. */
final class PageNames {
  /** Longer descriptions of pictures are no names. */
  private static final int LONGEST = 48;

  private PageNames() {}

  /**
   * The candidates, in the order found.
   *
   * @param outlet what the outlet calls itself, empty where unknown
   * @param host of the page's address, empty where unknown
   * @param spared who is decided without a look at where else the page shows the name
   */
  static List<Candidate> of(
      PageTree tree,
      Declared declared,
      Zone zone,
      String outlet,
      String host,
      Predicate<Candidate> spared) {
    Candidates names = new Candidates();
    for (DeclaredName d : declared.people()) {
      names.of(d.name()).ifPresent(c -> c.say(clue(d.source())));
    }
    MarkedNames marked = new MarkedNames(names, zone, declared);
    BlockNames printed = new BlockNames(tree.blocks(), names, zone);
    SiteOfOne.names(tree, declared).forEach(n -> names.of(n).ifPresent(c -> c.say(Clue.SITE)));
    List<PersonMark> marks = tree.marks().people();
    marks.stream().filter(m -> zone.isHead(m.block())).forEach(marked::look);
    tree.blocks().stream().filter(b -> zone.isHead(b.order())).forEach(printed::look);
    tree.blocks().stream().filter(b -> zone.isFoot(b.order())).forEach(printed::look);
    marks.stream().filter(m -> !zone.isHead(m.block())).forEach(marked::look);
    for (TextBlock b : tree.blocks()) {
      if (!zone.isHead(b.order()) && !zone.isFoot(b.order())) {
        printed.look(b);
      }
    }
    for (Element picture : tree.marks().pictures()) {
      String alt = picture.attr("alt");
      if (!alt.isEmpty() && alt.length() < LONGEST) {
        names.pictured(alt);
      }
    }
    // On a site of one the title ends in its writer's name, who is not its subject.
    String title = Titles.withoutSite(declared.title(), declared.siteName());
    names.finish(tree.blocks(), title, outlet, host, zone, spared);
    return names.all();
  }

  private static Clue clue(DeclaredName.Source source) {
    return switch (source) {
      case JSON_PERSON -> Clue.JSON_PERSON;
      case JSON_BARE -> Clue.JSON_BARE;
      case JSON_BOTH -> Clue.JSON_BOTH;
      case JSON_EDITOR -> Clue.JSON_EDITOR;
      case META -> Clue.META;
      case CARD -> Clue.CARD;
      case ITEMPROP -> Clue.ITEMPROP;
    };
  }
}
