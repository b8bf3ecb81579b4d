package kawat.reading.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kawat.model.Chain.Hop;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Citation.Level;
import kawat.reading.attribution.Role;
import kawat.reading.text.Sentence;

/**
 * An interview holds for all that was said in it: "kata Dewi kepada Izvestia", "Dewi diwawancarai
 * Izvestia bulan lalu."
 */
final class Interviews {
  private static final int REACH = 2;
  private static final int NEAR = 2;
  private final Scene scene;
  private final List<Link> links;

  Interviews(Scene scene, List<Link> links) {
    this.scene = scene;
    this.links = links;
  }

  void listen() {
    scene.text.sentences().forEach(this::announced);
    for (int i = 0; i < links.size(); i++) {
      Link told = links.get(i);
      List<Hop> hops = Link.carriedOver(told.told);
      for (int j = i - 1; interview(told) && j >= 0 && before(links.get(j), told); j--) {
        links.get(j).told = hops;
      }
      for (int j = i + 1; !hops.isEmpty() && j < links.size() && goesOn(links.get(j), told); j++) {
        links.get(j).told = resumed(links.get(j), told) ? hops : List.of();
      }
    }
  }

  /**
   * "…," kata Dewi kepada Izvestia dalam sebuah wawancara: what she is quoted with before was said
   * there too; "kepada Izvestia" alone holds for its sentence.
   */
  private boolean interview(Link told) {
    if (told.heard) {
      for (int w = scene.first(told.sentence); w < scene.end(told.sentence); w++) {
        if (scene.words.is(w, Role.INTERVIEW) && !scene.quoted(w)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands before "Dalam wawancara dengan Izvestia, Dewi menuduh …" was said elsewhere. */
  private static boolean before(Link link, Link told) {
    return goesOn(link, told)
        && link.report.isEmpty()
        && told.sentence.paragraph() - link.sentence.paragraph() <= NEAR;
  }

  /**
   * After "…," kata Dewi kepada Izvestia, "Menurut Dewi, …" takes up what is known of her; after
   * "Dalam wawancara dengan Izvestia, …" it goes on with the interview.
   */
  private static boolean resumed(Link link, Link told) {
    return !told.heard || !link.draft.by().endsWith("according-to");
  }

  private static boolean goesOn(Link link, Link told) {
    return link.told.isEmpty() && link.speaksAs(told);
  }

  /** A sentence that tells of the interview and nothing said in it: the next words are of it. */
  private void announced(Sentence sentence) {
    List<Citation> cited = scene.attribution.citationsIn(sentence);
    if (cited.isEmpty() || links.stream().anyMatch(l -> l.sentence.index() == sentence.index())) {
      return;
    }
    List<Hop> hops =
        cited.stream()
            .filter(c -> c.level() == Level.TOLD)
            .map(Citation::hops)
            .flatMap(List::stream)
            .toList();
    if (hops.isEmpty()) {
      return;
    }
    Set<String> present = named(sentence);
    for (Link link : links) {
      int after = link.sentence.index() - sentence.index();
      if (after > 0 && after <= REACH && link.told.isEmpty() && link.spokenBy(present)) {
        link.told = Link.carriedOver(hops);
      }
    }
  }

  private Set<String> named(Sentence sentence) {
    Set<String> keys = new HashSet<>();
    for (int w = scene.first(sentence); w < scene.end(sentence); w++) {
      scene.mention(w).ifPresent(m -> keys.add(m.actor().key()));
    }
    return keys;
  }
}
