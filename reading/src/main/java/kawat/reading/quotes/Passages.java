package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Citation.Level;
import kawat.reading.attribution.Role;
import kawat.reading.text.Sentence;

/**
 * A report holds beyond its sentence: "KCNA melaporkan …" for what follows, "Hal itu disampaikannya
 * lewat KCNA" for what stands before.
 */
final class Passages {
  private static final int REACH_BACK = 2;
  private static final int FARTHEST_OPENER = 6;
  private static final int FARTHEST_TURN = 10;
  private final Scene scene;
  private final List<Link> links;
  private final Statements statements;
  private final Set<String> speakers = new HashSet<>();

  /** Of those whom the report's first sentence names. */
  private final Set<String> countries = new HashSet<>();

  private List<Hop> carried = List.of();
  private List<Hop> latest = List.of();
  private int paragraph = -2;
  private boolean channel;

  Passages(Scene scene, List<Link> links) {
    this.scene = scene;
    this.links = links;
    this.statements = new Statements(scene, links);
  }

  /** Carries reports on until the text turns elsewhere. */
  void carry() {
    for (Sentence sentence : scene.text.sentences()) {
      List<Link> here = in(sentence);
      carried =
          scene.elsewhere(sentence) || left(sentence, here) || relayed(sentence)
              ? List.of()
              : carried;
      reachBack(sentence, here);
      List<Hop> own = opening(sentence, here);
      if (!own.isEmpty() && !within(here, own)) {
        start(own, sentence);
      } else if (!here.isEmpty() && !carried.isEmpty()) {
        goOn(sentence, here);
      } else if (!here.isEmpty() && opensWithReport(sentence)) {
        start(latest, sentence);
        goOn(sentence, here);
      }
      List<Hop> reported = hops(reports(sentence));
      latest = reported.isEmpty() ? latest : reported;
    }
  }

  private void start(List<Hop> hops, Sentence sentence) {
    carried = Link.carriedOver(hops);
    paragraph = sentence.paragraph();
    channel =
        reports(sentence).stream()
            .anyMatch(c -> scene.words.is(scene.words.from(c.start()), Role.CHANNEL));
    speakers.clear();
    countries.clear();
    in(sentence).forEach(l -> speakers.add(l.speaker()));
    for (int w = scene.first(sentence); w < scene.end(sentence); w++) {
      scene.mention(w).ifPresent(m -> speakers.add(m.actor().key()));
      scene.mention(w).flatMap(m -> m.actor().country()).ifPresent(countries::add);
    }
  }

  /** "AFP melaporkan …" and, a paragraph on, "Dilansir Antara, …": another's report begins. */
  private boolean relayed(Sentence sentence) {
    return !carried.isEmpty()
        && sentence.paragraph() > paragraph
        && carried.stream().allMatch(h -> h.source().country().isEmpty())
        && scene.attribution.citationsIn(sentence).stream()
            .anyMatch(c -> c.head() && c.level() == Level.RELAY && !c.hops().isEmpty());
  }

  /** "Menanggapi surat itu, Dewi tertawa." the page has left the report. */
  private boolean left(Sentence sentence, List<Link> here) {
    boolean first = scene.lexicon.turningWords.contains(scene.words.near(scene.body(sentence)));
    boolean away = first || sentence.paragraph() > paragraph && turns(sentence);
    return away && here.isEmpty() && !carried.isEmpty();
  }

  private void goOn(Sentence sentence, List<Link> here) {
    boolean beside = here.stream().anyMatch(l -> l.toldBeside(carried));
    boolean away = beside || turns(sentence) || another(here);
    boolean near = sentence.paragraph() - paragraph <= 1 && !away;
    if (!near && !opensWithReport(sentence)) {
      carried = List.of();
      return;
    }
    for (Link link : here) {
      boolean part = Link.keys(carried).containsAll(Link.keys(link.report));
      link.report = part ? carried : link.report;
      speakers.add(link.speaker());
    }
    paragraph = sentence.paragraph();
  }

  /**
   * "Menurut Kremlin, …" after a report by television, or anybody else after "Lewat Antara, Dewi
   * mengatakan …": a new voice takes over.
   */
  private boolean another(List<Link> here) {
    return here.stream()
        .filter(l -> !speakers.contains(l.speaker()))
        .filter(l -> !statements.cites(l))
        .anyMatch(
            l ->
                channel
                    || l.toldBeside(carried)
                    || l.draft.by().endsWith("according-to")
                    || foreign(l)
                    || fresh(l));
  }

  /**
   * "AFP melaporkan gudang itu kosong. Korvia meminta bantuan": whom a private medium's report has
   * not named speaks for himself. A state's medium goes on telling what its own leaders say.
   */
  private boolean fresh(Link link) {
    return carried.stream().allMatch(h -> h.source().country().isEmpty())
        && !retold(link.sentence)
        && (!link.draft.direct() || link.draft.cueEnd() > link.draft.cueStart())
        && link.draft.speakers().stream()
            .allMatch(
                a ->
                    a.kind() != Actor.Kind.MEDIUM
                        && a.country().filter(c -> !countries.contains(c)).isPresent());
  }

  /** "KCNA melaporkan … Gedung Putih menyatakan …": a state's medium does not speak for another. */
  private boolean foreign(Link link) {
    Optional<String> medium =
        carried.isEmpty() ? Optional.empty() : carried.getLast().source().country();
    return medium.isPresent()
        && !retold(link.sentence)
        && link.draft.speakers().stream()
            .anyMatch(a -> a.country().isPresent() && !a.country().equals(medium));
  }

  /** "…," kata laporan itu mengutip surat Dewi": still the report. */
  private boolean retold(Sentence sentence) {
    for (int w = scene.first(sentence); w + 1 < scene.end(sentence); w++) {
      boolean pointed = scene.words.is(w + 1, Role.POINTING) && !scene.quoted(w);
      if (pointed && scene.lexicon.statementNoun(scene.words.lower(w))) {
        return true;
      }
    }
    return false;
  }

  private List<Link> in(Sentence sentence) {
    List<Link> here = new ArrayList<>();
    for (Link link : links) {
      if (link.sentence.index() == sentence.index()) {
        here.add(link);
      }
    }
    return here;
  }

  /** "Antara melaporkan isi siaran KCNA. "…," bunyi surat yang dimuat KCNA": both still hold. */
  private boolean within(List<Link> here, List<Hop> own) {
    return !here.isEmpty() && Link.keys(carried).containsAll(Link.keys(own));
  }

  private List<Citation> reports(Sentence sentence) {
    List<Citation> cited = scene.attribution.citationsIn(sentence);
    return cited.isEmpty() // as in most sentences
        ? cited
        : cited.stream()
            .filter(c -> c.level() == Level.REPORT)
            .filter(c -> c.hops().stream().anyMatch(h -> h.source().kind() == Actor.Kind.MEDIUM))
            .toList();
  }

  private static List<Hop> hops(List<Citation> citations) {
    return citations.isEmpty()
        ? List.of()
        : citations.stream().flatMap(c -> c.hops().stream()).toList();
  }

  /** The media whose report a sentence begins to tell; one named after the words is none. */
  private List<Hop> opening(Sentence sentence, List<Link> here) {
    List<Citation> all = reports(sentence);
    return hops(all.stream().filter(c -> here.stream().noneMatch(l -> ends(l, c))).toList());
  }

  /**
   * A source of its sentence alone: "…," kata Dewi, menurut AFP; or a medium that speaks itself:
   * "Menurut AFP, hujan turun."
   */
  private boolean ends(Link link, Citation citation) {
    int word = scene.words.from(citation.start());
    boolean tail =
        scene.words.near(word - 1).equals(",")
            || (scene.words.is(word, Role.RELATIVE) && scene.words.is(word + 1, Role.RELAYING));
    boolean apart = link.precedes(citation) && tail;
    boolean speaks =
        link.draft.by().endsWith("according-to")
            && Link.keys(citation.hops()).contains(link.speaker());
    return apart || speaks;
  }

  /**
   * "Komisi itu menyampaikannya melalui KCNA", "Pernyataan itu dirilis KCNA": of what was told
   * before.
   */
  private void reachBack(Sentence sentence, List<Link> here) {
    if (!here.isEmpty() || !pointsBack(sentence)) {
      return;
    }
    for (int back = 1; back <= REACH_BACK && back <= sentence.index(); back++) {
      List<Link> told = in(scene.text.sentences().get(sentence.index() - back));
      for (Link link : told) {
        for (Citation c : scene.attribution.citationsIn(sentence)) {
          List<Hop> hops = Link.carriedOver(c.hops());
          switch (c.level()) {
            case RELAY -> link.relay = link.relay.isEmpty() ? hops : link.relay;
            case REPORT -> link.report = link.report.isEmpty() ? hops : link.report;
            case TOLD -> {}
          }
        }
      }
      if (!told.isEmpty()) {
        return;
      }
    }
  }

  private boolean pointsBack(Sentence sentence) {
    int first = scene.body(sentence);
    for (Citation c : scene.attribution.citationsIn(sentence)) {
      first =
          c.head() && c.level() == Level.RELAY ? Math.max(first, scene.words.from(c.end())) : first;
    }
    for (int w = first; w < scene.end(sentence); w++) {
      boolean opener =
          w - first < FARTHEST_OPENER
              && scene.words.is(w, Role.POINTING)
              && tells(scene.words.near(w - 1));
      if (opener || scene.lexicon.doesSo(scene.words.word(w))) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(String noun) {
    return scene.lexicon.tellingNouns.contains(noun) || scene.lexicon.statementNoun(noun);
  }

  private boolean turns(Sentence sentence) {
    int first = scene.first(sentence);
    for (int w = first; w < scene.end(sentence); w++) {
      boolean early = w - first < FARTHEST_TURN && !scene.quoted(w);
      boolean answers =
          w > first + 1
              && !scene.quoted(w)
              && scene.words.is(w, Role.RUMOUR)
              && scene.lexicon.verbAt(scene.words, w - 1).isPresent()
              && scene.words.is(w + 1, Role.POINTING);
      if (answers) { // "Dewi menilai laporan itu berlebihan"
        return true;
      }
      if (early && scene.lexicon.turningWords.contains(scene.words.lower(w))) {
        return true;
      }
      boolean year =
          scene.words.is(w, Role.YEAR)
              && (scene.words.is(w + 1, Role.AGO)
                  || Character.isDigit((scene.words.near(w + 1) + "x").charAt(0)));
      if (year && w - first < FARTHEST_OPENER) {
        return true;
      }
    }
    return false;
  }

  /** "Laporan tersebut …": the report named before. */
  private boolean opensWithReport(Sentence sentence) {
    int first = scene.body(sentence);
    return scene.words.is(first, Role.REPORT) && scene.words.is(first + 1, Role.POINTING);
  }
}
