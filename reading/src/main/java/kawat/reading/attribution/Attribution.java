package kawat.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.model.Evidence;
import kawat.model.Quote;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/**
 * The sources of one text: for any stretch of it, on whose word the page has it. Immutable.
 *
 * <p>A relay at the head of a sentence ("Melansir Reuters, …") governs what follows until the text
 * turns to another or names its own outlet; one anywhere else ("…, dikutip dari AFP") its sentence
 * only. A report ("KCNA melaporkan …", "menurut laporan Reuters") and a listener ("kepada
 * Izvestia") hold for their sentence.
 */
public final class Attribution {
  private final ReadText text;
  private final Words words;
  private final Parties parties;
  private final OwnOutlet own;
  private final List<Citation> citations;
  private final List<Quote> quotes;

  /** Sentences that leave the source before them. */
  private final BitSet turns;

  Attribution(
      ReadText text,
      Words words,
      Parties parties,
      OwnOutlet own,
      List<Citation> citations,
      List<Quote> quotes) {
    this.text = text;
    this.own = own;
    this.words = words;
    this.parties = parties;
    this.citations = citations.stream().sorted(Comparator.comparingInt(Citation::start)).toList();
    this.quotes = List.copyOf(quotes);
    this.turns = Turns.of(text, words);
  }

  /**
   * The same attribution, which now also knows who said what: inside a quote the chain ends with
   * its speaker. For reading events and figures after the quotes.
   */
  public Attribution knowing(List<Quote> said) {
    return new Attribution(text, words, parties, own, citations, said);
  }

  /**
   * The sources that govern a stretch, nearest to the page first, without the page's own outlet.
   *
   * @param start inclusive, in chars of the text
   * @param end exclusive
   * @param leavingOut the speaker of a quote, the actors of an event: nobody is his own source
   */
  public Chain chainFor(int start, int end, Collection<Actor> leavingOut) {
    Set<String> out = new HashSet<>();
    leavingOut.forEach(actor -> out.add(actor.key()));
    Optional<Quote> around = quoteAround(start, end);
    List<Hop> hops = around.isPresent() ? through(around.get(), start, end) : governing(start, end);
    return new Chain(distinct(hops, out));
  }

  private List<Hop> through(Quote quote, int start, int end) {
    List<Hop> hops = new ArrayList<>(quote.sources().hops());
    if (hops.isEmpty()) {
      hops.addAll(governing(start, end));
    }
    String cue = quote.cue().map(Evidence::exact).orElse("");
    for (Actor speaker : quote.speakers()) {
      hops.add(new Hop(speaker, Relation.ACCORDING_TO, cue, quote.cue()));
    }
    return hops;
  }

  /** The smallest quote that covers most of a stretch. */
  private Optional<Quote> quoteAround(int start, int end) {
    if (quotes.isEmpty()) {
      return Optional.empty();
    }
    int middle = (text.codePoint(start) + text.codePoint(end)) / 2;
    Quote smallest = null;
    for (Quote quote : quotes) {
      if ((smallest == null || quote.text().length() < smallest.text().length())
          && covers(quote, middle)) {
        smallest = quote;
      }
    }
    return Optional.ofNullable(smallest);
  }

  /** An event's clause may begin at the cue before the reported words; its middle decides. */
  private static boolean covers(Quote quote, int middle) {
    for (Evidence words : quote.evidence()) {
      if (words.start() <= middle && middle < words.end()) {
        return true;
      }
    }
    return false;
  }

  private List<Hop> governing(int start, int end) {
    Sentence sentence = text.sentenceAt(start);
    List<Hop> hops = new ArrayList<>();
    for (Citation.Level level : Citation.Level.values()) {
      List<Citation> here = here(sentence, level, start);
      if (level == Citation.Level.RELAY) {
        hops.addAll(relayOver(sentence));
      } else {
        here.forEach(c -> hops.addAll(c.hops()));
      }
    }
    return hops;
  }

  /** The relay that governs a sentence: its own, else the head of its passage. */
  public List<Hop> relayOver(Sentence sentence) {
    List<Citation> own = here(sentence, Citation.Level.RELAY, sentence.end());
    return own.isEmpty()
        ? heading(sentence).map(Attribution::carried).orElse(List.of())
        : own.stream().flatMap(c -> c.hops().stream()).toList();
  }

  private List<Citation> here(Sentence sentence, Citation.Level level, int start) {
    List<Citation> found = new ArrayList<>();
    for (Citation c : citationsIn(sentence)) {
      if (c.level() == level && (!c.before() || c.end() <= start + 1)) {
        found.add(c);
      }
    }
    return found;
  }

  /** The sources that a sentence itself names, in its order. */
  public List<Citation> citationsIn(Sentence sentence) {
    int from = 0;
    while (from < citations.size() && citations.get(from).sentence() < sentence.index()) {
      from++;
    }
    int to = from;
    while (to < citations.size() && citations.get(to).sentence() == sentence.index()) {
      to++;
    }
    return citations.subList(from, to);
  }

  /** The head of the passage: the last relay that opened a sentence before this one. */
  private Optional<Citation> heading(Sentence sentence) {
    Citation last = null;
    for (Citation c : citations) {
      if (c.sentence() < sentence.index() && c.level() == Citation.Level.RELAY && c.head()) {
        last = c;
      } else if (last != null && c.sentence() <= sentence.index() && takesOver(c, last)) {
        last = null;
      }
    }
    Optional<Citation> head = Optional.ofNullable(last);
    return turns.isEmpty()
        ? head
        : head.filter(h -> turns.previousSetBit(sentence.index()) <= h.sentence());
  }

  /**
   * "Dilansir Antara, … AFP, mengutip seorang saksi, melaporkan …" a paragraph later: the text has
   * turned to a medium that is nobody's mouthpiece; "Dalam wawancara dengan LTV, …" turns, too.
   */
  private boolean takesOver(Citation report, Citation head) {
    int from = text.sentences().get(head.sentence()).paragraph();
    if (report.level() == Citation.Level.TOLD && report.hops().isEmpty()) {
      return true; // "kata Dewi kepada Kawat": the page's own again
    }
    return (report.before() || report.head() && report.level() != Citation.Level.RELAY)
        && text.sentences().get(report.sentence()).paragraph() > from
        && report.hops().stream()
            .map(Hop::source)
            .anyMatch(
                a ->
                    a.kind() == Actor.Kind.MEDIUM
                        && a.country().isEmpty()
                        && head.hops().stream().noneMatch(h -> h.source().equals(a)));
  }

  private static List<Hop> carried(Citation citation) {
    return citation.hops().stream()
        .map(h -> new Hop(h.source(), h.relation(), "", h.evidence()))
        .toList();
  }

  private static List<Hop> distinct(List<Hop> hops, Set<String> out) {
    List<Hop> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>(out);
    for (Hop hop : hops) {
      if (seen.add(hop.source().key())) {
        kept.add(hop);
      }
    }
    return kept;
  }

  /** Every place where the page names a source, in the order of the text. */
  public List<Citation> citations() {
    return citations;
  }

  /** The words that attribution was read on. */
  public Words words() {
    return words;
  }

  /** True for the page's own outlet, who is nobody's source there. */
  public boolean own(Actor actor) {
    return own.is(actor.name());
  }

  /** Who is named where. */
  public Parties parties() {
    return parties;
  }
}
