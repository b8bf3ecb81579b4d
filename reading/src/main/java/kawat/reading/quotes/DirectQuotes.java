package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Span;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Quotation;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** Finds speech in quotation marks and who speaks. */
final class DirectQuotes {
  private static final int FRAGMENT = 4;
  private static final int REACH_BACK = 30;
  private final Scene scene;
  private final ReadText text;
  private final Words words;
  private final Discourse discourse;
  private final Owners owners;
  private final Subjects subjects;
  private final SpeakersAfter after;
  private final Recall recall;

  DirectQuotes(
      Scene scene, Discourse discourse, Subjects subjects, SpeakersAfter after, Recall recall) {
    this.scene = scene;
    this.text = scene.text;
    this.words = scene.words;
    this.discourse = discourse;
    this.owners = new Owners(scene, discourse, subjects, recall);
    this.subjects = subjects;
    this.after = after;
    this.recall = recall;
  }

  /** A speaker with the cue that names him and the rule. */
  private record Found(List<Actor> speakers, int cueFirst, int cueEnd, String by) {}

  /**
   * The quote in a quotation that stands for itself; empty for so-called terms, titles and
   * fragments.
   *
   * @param spans of the words, one a paragraph
   * @param previous the last direct quote, if it is near enough to go on
   */
  Optional<Draft> whole(Quotation quotation, List<Span> spans, Optional<Draft> previous) {
    int first = words.from(quotation.innerStart());
    int end = words.from(spans.getLast().end());
    int count = count(first, end);
    Sentence sentence = text.sentenceAt(quotation.start());
    int limit = scene.end(text.sentenceAt(spans.getLast().end() - 1));
    Optional<Found> cued = cueAfter(end, limit, quotation);
    boolean stands = stands(quotation, first, sentence);
    if (cued.isEmpty() && stands && count > 0) {
      cued = cueBefore(quotation, sentence);
    }
    if (cued.isPresent() && (stands || count >= FRAGMENT)) {
      return Optional.of(draft(spans, cued.get()));
    }
    if (!stands || count < FRAGMENT || titled(quotation, first, end)) {
      return Optional.empty();
    }
    return Optional.of(draft(spans, uncued(quotation, sentence, previous)));
  }

  private Draft draft(List<Span> spans, Found found) {
    int cueStart = found.cueFirst() < 0 ? spans.getLast().end() : words.start(found.cueFirst());
    int cueEnd = found.cueFirst() < 0 ? cueStart : words.end(found.cueEnd() - 1);
    Draft draft = Draft.direct(spans, found.speakers(), cueStart, cueEnd, found.by());
    boolean written = found.cueFirst() >= 0 && words.is(found.cueFirst(), Role.WRITING);
    return written ? draft.inWriting() : draft;
  }

  private int count(int first, int end) {
    int count = 0;
    for (int w = first; w < end; w++) {
      count += words.mark(w) ? 0 : 1;
    }
    return count;
  }

  /** True where the quotation is a sentence or opens one, no term inside another's words. */
  private boolean stands(Quotation quotation, int first, Sentence sentence) {
    int before = words.from(quotation.start()) - 1;
    int from = scene.first(sentence);
    boolean capital = first < words.size() && !Character.isLowerCase(words.text(first).charAt(0));
    if (before < from) {
      return true;
    }
    String lower = words.lower(before);
    return capital
        && (Set.of(",", ":", "-", "–", "—", "…", ".").contains(lower)
            || scene.lexicon.cue(lower)
            || scene.lexicon.verbAt(words, before).isPresent()
            || before < scene.body(sentence));
  }

  /** "mengusung tema "Satu Laut"", or every word a capital: a name or title. */
  private boolean titled(Quotation quotation, int first, int end) {
    int before = words.from(quotation.start()) - 1;
    if (before >= 0 && scene.lexicon.titleNouns.contains(words.lower(before))) {
      return true;
    }
    int small = 0;
    for (int w = first; w < end; w++) {
      small += !words.mark(w) && Character.isLowerCase(words.text(w).charAt(0)) ? 1 : 0;
    }
    return small == 0;
  }

  /** "…," kata Dewi; "…," ujarnya; "…," Dewi menambahkan; "…," menurut Dewi. */
  private Optional<Found> cueAfter(int end, int limit, Quotation quotation) {
    int at = end;
    while (at < limit && words.mark(at) && !words.lower(at).equals("(")) {
      at++;
    }
    if (at < limit && words.is(at, Role.SO)) {
      at++;
    }
    if (at >= limit || at - end > 4 || scene.quoted(at)) {
      return Optional.empty();
    }
    String lower = words.lower(at);
    if (at > end && scene.lexicon.statementNoun(lower) && words.is(at - 1, Role.THUS)) {
      return Optional.of(spokenAfter(at - 1, limit));
    }
    if (scene.lexicon.cue(lower)
        || words.roles().is(lower, Role.ACCORDING)
        || words.roles().is(lower, Role.ACCORDING_TO_HIM)) {
      return Optional.of(spokenAfter(at, limit));
    }
    if (SaidSo.passive(words, lower)) { // "…," demikian disampaikan Dewi
      return Optional.of(spokenAfter(at, limit)).filter(f -> f.by().endsWith("cue-after"));
    }
    if (words.is(at - 1, Role.SO)) { // "…," demikian Menteri Dewi
      Optional<Found> so =
          Optional.of(spokenAfter(at - 1, limit)).filter(f -> f.by().endsWith("cue-after"));
      if (so.isPresent()) {
        return so;
      }
    }
    return subjectAfter(at, limit);
  }

  private Found spokenAfter(int cue, int limit) {
    if (scene.lexicon.objective(words.lower(cue))) {
      return new Found(owners.of(cue), cue, cue + 1, "quote.direct.cue-pronoun");
    }
    Optional<Speaker> speaker = after.at(cue + 1, limit);
    return speaker
        .map(s -> after.relayed(s, limit)) // "…," lapor AFP mengutip Menteri Dewi
        .map(s -> new Found(s.actors(), cue, s.end(), "quote.direct.cue-after"))
        .orElse(new Found(discourse.last(), cue, cue + 1, "quote.direct.cue-alone"));
  }

  private Optional<Found> subjectAfter(int at, int limit) {
    for (int w = at + 1; w < Math.min(limit, at + 12); w++) {
      if (words.mark(w) && !words.lower(w).equals(",")) {
        return Optional.empty();
      }
      if (scene.lexicon.verbAt(words, w).isPresent()) {
        int verb = w;
        return subjects
            .before(verb, at)
            .map(s -> new Found(s.actors(), s.first(), verb + 1, "quote.direct.subject-after"));
      }
    }
    return Optional.empty();
  }

  /** Dewi mengatakan, "…"; kata Dewi, "…"; Dewi: "…". */
  private Optional<Found> cueBefore(Quotation quotation, Sentence sentence) {
    int open = words.from(quotation.start());
    int from = scene.first(sentence);
    for (int w = open - 1; w >= from && open - w < REACH_BACK; w--) {
      if (scene.quoted(w)) {
        return Optional.empty();
      }
      int cue = w;
      if (scene.lexicon.verbAt(words, w).isPresent() || words.is(w, Role.SPEAKS)) {
        return subjects
            .before(w, from)
            .or(() -> subjects.main(sentence, cue))
            .map(s -> new Found(s.actors(), cue, cue + 1, "quote.direct.cue-before"));
      }
      if (scene.lexicon.cue(words.lower(w))) {
        return Optional.of(spokenAfter(w, open)).filter(f -> !f.speakers().isEmpty());
      }
    }
    return words.near(open - 1).equals(":")
        ? subjects
            .before(open - 1, from)
            .map(s -> new Found(s.actors(), s.first(), s.end(), "quote.direct.colon"))
        : Optional.empty();
  }

  /** No cue: the one before goes on, else the previous sentence tells. */
  private Found uncued(Quotation quotation, Sentence sentence, Optional<Draft> previous) {
    int word = words.from(quotation.start());
    Found ruled = ruled(sentence, previous);
    List<Actor> meant = recall.meant(Recall.Pointer.SILENCE, word, word, ruled.speakers());
    return new Found(meant, -1, -1, ruled.by());
  }

  private Found ruled(Sentence sentence, Optional<Draft> previous) {
    if (previous.isPresent() && near(previous.get(), sentence)) {
      return new Found(previous.get().speakers(), -1, -1, "quote.direct.continued");
    }
    if (sentence.index() > 0) {
      Sentence before = text.sentences().get(sentence.index() - 1);
      Optional<Speaker> main = subjects.main(before, scene.end(before));
      if (main.isPresent()) {
        return new Found(main.get().actors(), -1, -1, "quote.direct.told-before");
      }
    }
    return new Found(discourse.last(), -1, -1, "quote.direct.last-speaker");
  }

  private boolean near(Draft previous, Sentence sentence) {
    Sentence before = text.sentenceAt(previous.end() - 1);
    return sentence.index() - before.index() <= 1;
  }

  /** Fragments of four and more words inside a reported clause. */
  List<Draft> fragments(Sentence sentence, List<Draft> reported) {
    List<Draft> found = new ArrayList<>();
    for (Quotation q : text.quotations()) {
      if (q.single() || q.start() < sentence.start() || q.end() > sentence.end()) {
        continue;
      }
      int first = words.from(q.innerStart());
      int end = words.from(q.innerEnd());
      if (count(first, end) < FRAGMENT || titled(q, first, end)) {
        continue;
      }
      fragment(q, sentence, reported).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Draft> fragment(Quotation q, Sentence sentence, List<Draft> reported) {
    List<Span> spans = List.of(new Span(q.innerStart(), q.innerEnd()));
    for (Draft draft : reported) {
      if (draft.direct() && draft.start() <= q.innerStart() && q.innerEnd() <= draft.end()) {
        return Optional.empty();
      }
    }
    for (Draft draft : reported) {
      if (draft.start() <= q.start() && q.innerEnd() <= draft.end() + 2) {
        return Optional.of(
            Draft.direct(
                spans,
                draft.speakers(),
                draft.cueStart(),
                draft.cueEnd(),
                "quote.direct.fragment"));
      }
    }
    return cueBefore(q, sentence).map(f -> draft(spans, f));
  }
}
