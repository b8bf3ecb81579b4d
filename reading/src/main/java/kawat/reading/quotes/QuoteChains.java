package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Chain.Hop;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Citation.Level;
import kawat.reading.text.Sentence;

/**
 * Gives each quote its chain: the sources of its own sentence, and those that it inherits because
 * the same speaker, letter or report goes on.
 */
final class QuoteChains {
  private static final Set<String> LETTERS =
      Set.of("surat", "telegram", "ucapan", "pesan", "tulis", "tulisan", "unggahan");
  private static final Set<String> POINTING = Set.of("itu", "tersebut", "ini");
  private final Scene scene;
  private final List<Link> links = new ArrayList<>();

  QuoteChains(Scene scene) {
    this.scene = scene;
  }

  /** A quote with the three parts of its chain, nearest to the page first. */
  private static final class Link {
    final Draft draft;
    final Sentence sentence;
    List<Hop> relay = List.of();
    List<Hop> report = List.of();
    List<Hop> told = List.of();

    /** True where its own sentence names the relay, not at its head. */
    boolean tail;

    Link(Draft draft, Sentence sentence) {
      this.draft = draft;
      this.sentence = sentence;
    }

    boolean bare() {
      return relay.isEmpty() && report.isEmpty() && told.isEmpty();
    }

    String speaker() {
      return draft.speakers().stream().findFirst().map(Actor::key).orElse("");
    }

    boolean speaksAs(Link other) {
      return !speaker().isEmpty() && speaker().equals(other.speaker());
    }
  }

  List<Draft> settle(List<Draft> drafts) {
    drafts.stream().sorted(Comparator.comparingInt(Draft::start)).forEach(this::open);
    alongside();
    reports();
    continued();
    introduced();
    listened();
    letters();
    return NestedQuotes.sourced(links.stream().map(l -> l.draft.sourced(chain(l))).toList());
  }

  private void open(Draft draft) {
    Sentence sentence = scene.text.sentenceAt(Math.max(0, draft.cueStart() - 1));
    Link link = new Link(draft, sentence);
    for (Citation c : scene.attribution.citationsIn(sentence)) {
      boolean after = !c.before() || c.end() <= draft.start() + 1;
      switch (c.level()) {
        case RELAY -> link.tail |= !c.head() && !c.hops().isEmpty();
        case REPORT -> link.report = after ? joined(link.report, c.hops()) : link.report;
        case TOLD -> link.told = joined(link.told, c.hops());
      }
    }
    link.relay = scene.attribution.relayOver(sentence);
    links.add(link);
  }

  private static List<Hop> joined(List<Hop> hops, List<Hop> more) {
    List<Hop> all = new ArrayList<>(hops);
    all.addAll(more);
    return all;
  }

  /** "Dewi berjanji datang. Sementara Budi menolak, menurut laporan X": the source is of both. */
  private void alongside() {
    for (int i = 1; i < links.size(); i++) {
      Link link = links.get(i);
      String first = scene.words.lower(scene.first(link.sentence));
      boolean joined = Set.of("sementara", "sedangkan", "dan", "adapun").contains(first);
      Link before = links.get(i - 1);
      if (joined && before.bare() && link.sentence.index() - before.sentence.index() == 1) {
        before.report = carriedOver(link.report);
        before.relay = link.tail ? carriedOver(link.relay) : before.relay;
      }
    }
  }

  /** "KCNA melaporkan …" goes on in the paragraphs after it, until the text turns elsewhere. */
  private void reports() {
    List<Hop> carried = List.of();
    int paragraph = -2;
    for (Sentence sentence : scene.text.sentences()) {
      List<Link> here = links.stream().filter(l -> l.sentence.index() == sentence.index()).toList();
      List<Hop> own = mediaOf(sentence);
      if (!own.isEmpty()) {
        carried = carriedOver(own);
        paragraph = sentence.paragraph();
      } else if (!here.isEmpty() && !carried.isEmpty()) {
        boolean near = sentence.paragraph() - paragraph <= 1 && !turns(sentence);
        if (!near && !opensWithReport(sentence)) {
          carried = List.of();
          continue;
        }
        for (Link link : here) {
          link.report = link.report.isEmpty() ? carried : link.report;
        }
        paragraph = sentence.paragraph();
      }
    }
  }

  private List<Hop> mediaOf(Sentence sentence) {
    return scene.attribution.citationsIn(sentence).stream()
        .filter(c -> c.level() == Level.REPORT)
        .flatMap(c -> c.hops().stream())
        .filter(h -> h.source().kind() == Actor.Kind.MEDIUM)
        .toList();
  }

  private boolean turns(Sentence sentence) {
    int first = scene.first(sentence);
    for (int w = first; w < scene.end(sentence); w++) {
      boolean early = w - first < 10 && !scene.quoted(w);
      if (early && scene.lexicon.turningWords.contains(scene.words.lower(w))) {
        return true;
      }
      boolean year =
          scene.words.lower(w).equals("tahun")
              && (scene.words.near(w + 1).equals("lalu")
                  || Character.isDigit((scene.words.near(w + 1) + "x").charAt(0)));
      if (year && w - first < 6) {
        return true;
      }
    }
    return false;
  }

  /** "Laporan tersebut …": the report named before. */
  private boolean opensWithReport(Sentence sentence) {
    int first = scene.body(sentence);
    return scene.words.near(first).equals("laporan")
        && POINTING.contains(scene.words.near(first + 1));
  }

  /**
   * A quotation goes on from one with a source: "…," ujar Dewi, dikutip dari AFP. "…," lanjutnya.
   */
  private void continued() {
    Link before = null;
    for (Link link : links) {
      if (before != null
          && link.draft.direct()
          && link.bare()
          && link.speaksAs(before)
          && next(before, link)) {
        link.relay = carriedOver(before.relay);
        link.report = carriedOver(before.report);
        link.told = carriedOver(before.told);
      }
      before = link;
    }
  }

  private static boolean next(Link before, Link link) {
    return before.draft.direct()
        ? link.sentence.paragraph() - before.sentence.paragraph() <= 1
        : link.sentence.index() - before.sentence.index() <= 1;
  }

  /**
   * A speaker whom the page first names together with a source is known from there: all that he
   * says afterwards comes from it, and what others say in between.
   */
  private void introduced() {
    Map<String, List<Hop>> known = new HashMap<>();
    int last = -1;
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      String key = link.speaker();
      if (link.tail && !link.relay.isEmpty() && firstNamed(key, link)) {
        known.put(key, link.relay);
        last = i;
      } else if (known.containsKey(key)) {
        List<Hop> relay = carriedOver(known.get(key));
        link.relay = link.relay.isEmpty() ? relay : link.relay;
        between(last, i, relay);
        last = i;
      }
    }
  }

  private void between(int last, int next, List<Hop> relay) {
    for (int i = last + 1; i < next; i++) {
      Link link = links.get(i);
      if (link.bare() && !heading(link.sentence, links.get(next).sentence)) {
        link.relay = relay;
      }
    }
  }

  private boolean heading(Sentence from, Sentence to) {
    for (int p = from.paragraph(); p <= to.paragraph(); p++) {
      if (scene.heading(p)) {
        return true;
      }
    }
    return false;
  }

  private boolean firstNamed(String key, Link link) {
    int from = scene.first(link.sentence);
    for (int w = 0; w < from; w++) {
      if (scene.mention(w).filter(m -> m.actor().key().equals(key)).isPresent()) {
        return false;
      }
    }
    return !key.isEmpty();
  }

  /** "kata Dewi kepada Izvestia dalam wawancara": his words around it are of that interview. */
  private void listened() {
    for (int i = 0; i < links.size(); i++) {
      Link told = links.get(i);
      List<Hop> hops = carriedOver(told.told);
      for (int j = i - 1; !hops.isEmpty() && j >= 0 && goesOn(links.get(j), told); j--) {
        links.get(j).told = hops;
      }
      for (int j = i + 1; !hops.isEmpty() && j < links.size() && goesOn(links.get(j), told); j++) {
        links.get(j).told = hops;
      }
    }
  }

  private static boolean goesOn(Link link, Link told) {
    return link.told.isEmpty() && link.speaksAs(told);
  }

  /** A letter cited once is cited throughout: "tulis Dewi, dilansir X. Dalam suratnya, …". */
  private void letters() {
    for (Link cited : links) {
      if (!cited.tail || !cited.draft.written()) {
        continue;
      }
      for (Link link : links) {
        boolean near = Math.abs(link.sentence.paragraph() - cited.sentence.paragraph()) <= 2;
        if (near && link.bare() && link.speaksAs(cited) && ofLetter(link)) {
          link.relay = carriedOver(cited.relay);
        }
      }
    }
  }

  private boolean ofLetter(Link link) {
    for (int w = scene.first(link.sentence); w < scene.end(link.sentence); w++) {
      if (LETTERS.contains(SpeechLexicon.bare(scene.words.lower(w)))) {
        return true;
      }
    }
    return false;
  }

  private Chain chain(Link link) {
    Set<String> seen = new HashSet<>();
    link.draft.speakers().forEach(a -> seen.add(a.key()));
    List<Hop> hops = new ArrayList<>();
    for (Hop hop : joined(joined(link.relay, link.report), link.told)) {
      if (seen.add(hop.source().key())) {
        hops.add(hop);
      }
    }
    return new Chain(hops);
  }

  /** Hops of another sentence: their cue stands there. */
  private static List<Hop> carriedOver(List<Hop> hops) {
    return hops.stream().map(h -> new Hop(h.source(), h.relation(), "", h.evidence())).toList();
  }
}
