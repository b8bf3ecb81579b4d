package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.reading.attribution.Citation;
import kawat.reading.text.Sentence;

/** A quote while its chain grows: three parts, nearest to the page first. */
final class Link {
  final Draft draft;
  final Sentence sentence;
  List<Hop> relay = List.of();
  List<Hop> report = List.of();
  List<Hop> told = List.of();

  /** True where its own sentence names the relay, not at its head. */
  boolean tail;

  /** True where its own sentence names the listener after what was said. */
  boolean heard;

  Link(Draft draft, Sentence sentence) {
    this.draft = draft;
    this.sentence = sentence;
  }

  boolean bare() {
    return relay.isEmpty() && report.isEmpty() && told.isEmpty();
  }

  /** True where a source of the sentence follows the quoted words: "…," kata Dewi, menurut AFP. */
  boolean precedes(Citation citation) {
    return draft.end() <= citation.start();
  }

  String speaker() {
    return draft.speakers().stream().findFirst().map(Actor::key).orElse("");
  }

  boolean speaksAs(Link other) {
    return !speaker().isEmpty() && speaker().equals(other.speaker());
  }

  /** "Antara memuat surat itu. Budi berujar di Radio Lumbang …": said to somebody else. */
  boolean toldBeside(List<Hop> hops) {
    return !told.isEmpty() && !keys(hops).containsAll(keys(told));
  }

  boolean spokenBy(Set<String> keys) {
    return draft.speakers().stream().anyMatch(a -> keys.contains(a.key()));
  }

  static Set<String> keys(List<Hop> hops) {
    return hops.stream().map(h -> h.source().key()).collect(Collectors.toSet());
  }

  static List<Hop> joined(List<Hop> hops, List<Hop> more) {
    List<Hop> all = new ArrayList<>(hops);
    all.addAll(more);
    return all;
  }

  /** Hops of another sentence: their cue stands there. */
  static List<Hop> carriedOver(List<Hop> hops) {
    return hops.stream().map(h -> new Hop(h.source(), h.relation(), "", h.evidence())).toList();
  }
}
