package kawat.article.authors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.article.body.ArticleBlocks;
import kawat.article.body.Forest;
import kawat.article.byline.PersonNames;
import kawat.article.lines.WordList;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.model.Person;

/**
 * Chooses the authors among the names of a page: boosted trees weigh what JSON-LD, meta elements,
 * labels, links and places say of each. The trees are in {@code author-model.tsv}; CONTRIBUTING.md
 * has the command that trains them.
 */
public final class Authors {
  private static final Forest MODEL = load();

  /**
   * Names less likely than this are left out; the best point of the pages that were not held out.
   */
  private static final float THRESHOLD = 0.34f;

  /**
   * So likely, as a share of the likeliest, are those who wrote together; another name in the mark
   * of an author is more often the system's or the illustrator's.
   */
  private static final float SHARE = 0.7f;

  /** Names less likely than this are no authors whatever stands beside them. */
  private static final float REFUSED = 0.2f;

  private static final int MOST = 7;

  private static final List<Clue> DECLARED =
      List.of(
          Clue.JSON_PERSON, Clue.JSON_BARE, Clue.JSON_BOTH, Clue.META, Clue.CARD, Clue.ITEMPROP);

  private Authors() {}

  private static Forest load() {
    float base = 0;
    List<String> trees = new ArrayList<>();
    for (List<String> row : WordList.rows("author-model.tsv")) {
      if (row.getFirst().equals("base")) {
        base = Float.parseFloat(row.get(1));
      } else {
        trees.add(row.get(1));
      }
    }
    return Forest.of(base, trees);
  }

  /**
   * What was decided.
   *
   * @param authors in the order in which the page gives them
   * @param refused keys of the names that hardly are authors, {@link PersonNames#key}
   * @param weighed keys of all names that were looked at, the authors' among them
   * @param penName the team or pen name in the byline, for pages on which nobody else signs
   */
  public record Decision(
      List<Person> authors, Set<String> refused, Set<String> weighed, Optional<Person> penName) {
    public Decision {
      authors = List.copyOf(authors);
      refused = Set.copyOf(refused);
      weighed = Set.copyOf(weighed);
    }
  }

  /**
   * Who wrote the article.
   *
   * @param outlet what the outlet calls itself, empty where unknown
   * @param host of the page's address, empty where unknown
   */
  public static Decision of(
      PageTree tree, ArticleBlocks chosen, Declared declared, String outlet, String host) {
    Zone zone = zone(chosen);
    Map<Candidate, Float> open = new LinkedHashMap<>();
    List<Candidate> signed = new ArrayList<>();
    Set<String> refused = new HashSet<>();
    Set<String> weighed = new HashSet<>();
    for (Candidate c : PageNames.of(tree, declared, zone, outlet, host, Authors::isOther)) {
      weighed.add(c.key());
      boolean barred = isOutlet(c) || isOther(c) || isWord(c);
      float p = MODEL.probability(c.features());
      if (p >= THRESHOLD && !barred) {
        open.put(c, p);
      } else if (c.isSigned() && !barred) {
        signed.add(c);
      } else if (p < REFUSED) {
        refused.add(c.key());
      }
    }
    List<Candidate> likely = likely(open);
    if (likely.stream().noneMatch(c -> c.has(Clue.JSON_PERSON) || c.has(Clue.JSON_BARE))) {
      likely.addAll(signed);
    }
    List<Person> authors = together(likely);
    Optional<Person> penName =
        authors.isEmpty()
            ? PenName.of(tree, declared, zone, words -> isOutlets(words, outlet, host))
                .map(name -> new Person(name, ""))
            : Optional.empty();
    return new Decision(authors, refused, weighed, penName);
  }

  private static Zone zone(ArticleBlocks chosen) {
    List<TextBlock> text = chosen.blocks();
    return new Zone(
        chosen.title().map(TextBlock::order).orElse(-1),
        text.getFirst().order(),
        text.getLast().order());
  }

  private static List<Candidate> likely(Map<Candidate, Float> open) {
    float best = 0;
    for (Map.Entry<Candidate, Float> e : open.entrySet()) {
      best = e.getKey().has(Clue.COLLECTIVE) ? best : Math.max(best, e.getValue());
    }
    List<Candidate> likely = new ArrayList<>();
    for (Map.Entry<Candidate, Float> e : open.entrySet()) {
      if (e.getValue() >= SHARE * best) {
        likely.add(e.getKey());
      }
    }
    return likely;
  }

  private static List<Person> together(List<Candidate> likely) {
    // A page that shows the faces of a whole department credits nobody.
    boolean crowd = likely.size() > MOST && likely.stream().noneMatch(Authors::isDeclared);
    // "Sari Dewi, Senja Staff": where a person signs, the team is where she works.
    boolean person = likely.stream().anyMatch(c -> !c.has(Clue.COLLECTIVE));
    return likely.stream()
        .filter(c -> !crowd && !(person && c.has(Clue.COLLECTIVE)))
        .map(c -> new Person(c.name(), c.role()))
        .toList();
  }

  /** "Warta Dunia" signs "wartadunia", "Warta" or "Warta Dunia Online". */
  private static boolean isOutlets(String words, String outlet, String host) {
    String site = PenName.key(outlet);
    boolean part = !site.isEmpty() && (site.contains(words) || words.contains(site));
    return part || host.replace("-", "").contains(words);
  }

  /** "By State": one word that the text uses as such, and that nothing declares. */
  private static boolean isWord(Candidate c) {
    return c.has(Clue.COMMON) && c.get(Clue.WORDS) < 2 && !c.has(Clue.GIVEN) && !isDeclared(c);
  }

  private static boolean isDeclared(Candidate c) {
    return DECLARED.stream().anyMatch(c::has);
  }

  /**
   * Nothing names the person but a label of another part ("Foto: Sari Dewi"), the story or a list.
   */
  private static boolean isOther(Candidate c) {
    boolean said = isDeclared(c) || c.has(Clue.LABEL_AUTHOR) || c.has(Clue.BY_HEAD);
    boolean signed = c.has(Clue.BY_FOOT);
    boolean beside =
        c.has(Clue.OUTSIDE) && !signed && !c.has(Clue.MARK_HEAD) && !c.has(Clue.PROFILE_HEAD);
    boolean subject = c.has(Clue.SUBJECT) && !signed;
    return !said && (c.has(Clue.LABEL_OTHER) || subject || beside);
  }

  /**
   * A site may be called after its writer; what else is called after the site is never one, but for
   * a declared name that opens as those of persons do: "dr. Sari" of "Klinik Sari".
   */
  static boolean isOutlet(Candidate c) {
    boolean person =
        c.has(Clue.JSON_PERSON) && !c.has(Clue.OUTLET) && PersonNames.hasHonorific(c.name());
    boolean called = c.has(Clue.OUTLET) || (c.has(Clue.OUTLET_PART) && !c.has(Clue.COLLECTIVE));
    return called && !c.has(Clue.GIVEN) && !person;
  }
}
