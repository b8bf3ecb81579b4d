package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Chain;
import kawat.model.Chain.Hop;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Role;
import kawat.reading.text.Sentence;

/**
 * Gives each quote its chain: the sources of its own sentence, and those that it inherits because
 * the same speaker, letter or report goes on.
 */
final class QuoteChains {
  private final Scene scene;
  private final List<Link> links = new ArrayList<>();

  QuoteChains(Scene scene) {
    this.scene = scene;
  }

  List<Draft> settle(List<Draft> drafts) {
    drafts.stream().sorted(Comparator.comparingInt(Draft::start)).forEach(this::open);
    alongside();
    new Passages(scene, links).carry();
    answered();
    continued();
    introduced();
    new Statements(scene, links).attribute();
    new Interviews(scene, links).listen();
    letters();
    new Documents(scene, links).attribute();
    return NestedQuotes.sourced(links.stream().map(l -> l.draft.sourced(chain(l))).toList());
  }

  private void open(Draft draft) {
    boolean cued = draft.cueEnd() > draft.cueStart();
    int at = cued ? draft.cueStart() : Math.max(0, draft.cueStart() - 1);
    Sentence sentence = scene.text.sentenceAt(at);
    Link link = new Link(draft, sentence);
    for (Citation c : scene.attribution.citationsIn(sentence)) {
      boolean after = !c.before() || c.end() <= draft.start() + 1;
      switch (c.level()) {
        case RELAY -> link.tail |= !c.head() && !c.hops().isEmpty();
        case REPORT -> link.report = after ? Link.joined(link.report, c.hops()) : link.report;
        case TOLD -> {
          link.told = apart(draft, c) ? link.told : Link.joined(link.told, c.hops());
          link.heard |= !link.told.isEmpty() && link.precedes(c);
        }
      }
    }
    link.relay = scene.attribution.relayOver(sentence);
    links.add(link);
  }

  /** "Kami siap, kata Dewi kepada Antara, gagasan yang dicela Korvia": told by Dewi alone. */
  private boolean apart(Draft draft, Citation told) {
    boolean aside = draft.by().endsWith("passive") || draft.by().endsWith("relative");
    return aside && told.end() <= draft.start() || answered(draft, told);
  }

  /** "Dewi mengklaim gudang itu kosong, klaim yang dibantah Budi kepada Antara": told by Budi. */
  private boolean answered(Draft draft, Citation told) {
    if (draft.cueStart() >= draft.end() || told.start() < draft.end()) {
      return false;
    }
    for (int w = scene.words.from(draft.end()); w < scene.words.from(told.start()); w++) {
      if (scene.words.is(w, Role.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "Dewi berjanji datang. Sementara Budi menolak, menurut laporan X": the source is of both. */
  private void alongside() {
    for (int i = 1; i < links.size(); i++) {
      Link link = links.get(i);
      String first = scene.words.lower(scene.first(link.sentence));
      boolean joined = scene.words.roles().is(first, Role.ALONGSIDE);
      Link before = links.get(i - 1);
      if (joined && before.bare() && link.sentence.index() - before.sentence.index() == 1) {
        before.report = Link.carriedOver(link.report);
        before.relay = link.tail ? Link.carriedOver(link.relay) : before.relay;
      }
    }
  }

  /** "Dewi menampik kabar itu. "Tidak benar," ucapnya, dikutip dari AFP.": one answer. */
  private void answered() {
    for (int i = 1; i < links.size(); i++) {
      Link link = links.get(i);
      Link before = links.get(i - 1);
      boolean joined =
          link.sentence.paragraph() == before.sentence.paragraph()
              && link.sentence.index() - before.sentence.index() == 1;
      boolean answer = joined && link.tail && link.draft.direct() && denies(before);
      if (answer && before.bare() && link.speaksAs(before)) {
        before.relay = Link.carriedOver(link.relay);
      }
    }
  }

  private boolean denies(Link link) {
    return scene
        .lexicon
        .verbAt(scene.words, scene.words.from(link.draft.cueStart()))
        .filter(v -> v.kind() == SpeechLexicon.Kind.DENY)
        .isPresent();
  }

  /**
   * A quotation goes on from one with a source: "…," ujar Dewi, dikutip dari AFP. "…," lanjutnya.
   */
  private void continued() {
    Link before = null;
    for (Link link : links) {
      if (before != null
          && link.bare()
          && link.speaksAs(before)
          && (link.draft.direct() ? next(before, link) : added(before, link))) {
        link.relay = Link.carriedOver(before.relay);
        link.report = Link.carriedOver(before.report);
        link.told = Link.carriedOver(before.told);
      }
      before = link;
    }
  }

  /** "…," ujar Dewi, dikutip dari AFP. Ia menambahkan …", "… Dalam pidato itu ia berjanji …". */
  private boolean added(Link before, Link link) {
    if (link.sentence.index() - before.sentence.index() != 1
        || link.sentence.paragraph() != before.sentence.paragraph()) {
      return false;
    }
    int cue = scene.words.from(link.draft.cueStart());
    if (scene.words.is(cue, Role.ADDS)) {
      return true;
    }
    boolean paper = false;
    for (int w = scene.first(link.sentence); w < cue; w++) {
      paper |= scene.lexicon.statementNoun(scene.words.lower(w));
      if (paper && scene.words.is(w, Role.POINTING)) {
        return true;
      }
    }
    return false;
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
        List<Hop> relay = Link.carriedOver(known.get(key));
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

  /** A letter cited once is cited throughout: "tulis Dewi, dilansir X. Dalam suratnya, …". */
  private void letters() {
    for (Link cited : links) {
      if (!cited.tail || !cited.draft.written()) {
        continue;
      }
      for (Link link : links) {
        boolean near = Math.abs(link.sentence.paragraph() - cited.sentence.paragraph()) <= 2;
        if (near && link.bare() && link.speaksAs(cited) && ofLetter(link)) {
          link.relay = Link.carriedOver(cited.relay);
        }
      }
    }
  }

  private boolean ofLetter(Link link) {
    for (int w = scene.first(link.sentence); w < scene.end(link.sentence); w++) {
      if (scene.words.roles().is(scene.lexicon.bare(scene.words.lower(w)), Role.WRITTEN)) {
        return true;
      }
    }
    return false;
  }

  private Chain chain(Link link) {
    Set<String> seen = new HashSet<>();
    link.draft.speakers().forEach(a -> seen.add(a.key()));
    List<Hop> hops = new ArrayList<>();
    for (Hop hop : Link.joined(Link.joined(link.relay, link.report), link.told)) {
      if (seen.add(hop.source().key())) {
        hops.add(hop);
      }
    }
    return new Chain(hops);
  }
}
