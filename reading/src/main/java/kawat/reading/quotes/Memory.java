package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;
import org.jspecify.annotations.Nullable;

/** Of whom has a text told shortly before a word, and when was he its topic? */
final class Memory {
  /** Sentences back that are looked at. */
  private static final int FAR = 8;

  private final Scene scene;
  private final Words words;
  private final Discourse discourse;

  Memory(Scene scene, Discourse discourse) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
  }

  /**
   * Those whom a word may mean: first the rule's, then, for a phrase, nobody, for it may name a
   * speaker of its own; then the others.
   */
  List<Remembered> before(Recall.Pointer how, int first, List<Actor> rule) {
    List<Remembered> told = new ArrayList<>();
    told.add(new Remembered(rule));
    if (how == Recall.Pointer.PHRASE && !rule.isEmpty()) {
      told.add(new Remembered(List.of()));
    }
    int here = scene.sentence(first).index();
    int opened = -1;
    Iterator<Discourse.Introduced> strangers = discourse.introduced().iterator();
    Discourse.@Nullable Introduced next = strangers.hasNext() ? strangers.next() : null;
    for (Mention m : scene.parties.mentions()) {
      int at = words.from(m.start());
      if (at >= first) {
        break;
      }
      while (next != null && next.at() <= at) {
        opened = met(told, next, here) ? scene.sentence(next.at()).index() : opened;
        next = strangers.hasNext() ? strangers.next() : null;
      }
      if (person(m)) {
        int sentence = scene.sentence(at).index();
        boolean subject = subject(m, at, sentence == opened);
        opened = subject ? sentence : opened;
        find(told, List.of(m.actor()), here - sentence <= FAR)
            .ifPresent(one -> one.named(at, pronoun(m), subject, inside(m)));
      }
    }
    for (;
        next != null && next.at() < first;
        next = strangers.hasNext() ? strangers.next() : null) {
      met(told, next, here);
    }
    for (Discourse.Turn turn : discourse.turns()) {
      find(told, turn.speakers(), here - turn.sentence() <= FAR)
          .ifPresent(
              one ->
                  one.spoke(
                      turn.sentence(), scene.first(scene.text.sentences().get(turn.sentence()))));
    }
    return told;
  }

  /** Whether the sentence is about him. */
  private boolean met(List<Remembered> told, Discourse.Introduced one, int here) {
    boolean near = here - scene.sentence(one.at()).index() <= FAR;
    find(told, List.of(one.actor()), near)
        .ifPresent(known -> known.named(one.at(), false, one.subject(), false));
    return one.subject();
  }

  private static boolean pronoun(Mention m) {
    return m.how() == Mention.How.PRONOUN || m.how() == Mention.How.SUFFIX;
  }

  /** "Presiden Korvia", "putra Dewi itu": somebody else is meant. */
  private boolean inside(Mention m) {
    return m.nested() || words.is(words.from(m.phraseEnd()), Role.POINTING);
  }

  private static boolean person(Mention m) {
    return m.actor().kind() == Actor.Kind.PERSON
        && m.how() != Mention.How.METONYM
        && (m.how() != Mention.How.ROLE || Character.isUpperCase(m.actor().name().codePointAt(0)));
  }

  /** First of its sentence that no preposition takes away, or the one after a cue. */
  private boolean subject(Mention m, int at, boolean opened) {
    int phrase = words.from(m.phraseStart());
    return !inside(m)
        && !scene.quoted(at)
        && (scene.lexicon.cue(words.near(phrase - 1))
            || m.how() == Mention.How.SUFFIX
            || !opened && !(phrase > 0 && scene.preposition(phrase - 1)));
  }

  private static Optional<Remembered> find(List<Remembered> told, List<Actor> actors, boolean add) {
    for (Remembered one : told) {
      if (one.is(actors)) {
        return Optional.of(one);
      }
    }
    Optional<Remembered> one = add ? Optional.of(new Remembered(actors)) : Optional.empty();
    one.ifPresent(told::add);
    return one;
  }
}
