package kawat.reading.quotes;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.deciding.Clues;
import kawat.reading.deciding.Weigher;
import kawat.reading.names.Mention;
import kawat.reading.text.Sentence;

/**
 * Whom does a word mean that points back: "ia", "ujarnya", "mantan guru itu", or a quotation
 * without a cue? Rules name one; everybody whom the page told of shortly before is weighed beside
 * him.
 */
final class Recall {
  /** By what a text points back. */
  enum Pointer {
    PRONOUN,
    SUFFIX,
    PHRASE,
    SILENCE
  }

  /** Stands for what did not happen, beside counts. */
  private static final int NEVER = 9;

  private final Scene scene;
  private final Words words;
  private final Memory memory;
  private final Optional<Weigher> weigher;
  private final Optional<Listener> listener;
  private final Clues clues = new Clues();

  /** Is told of every choice, to learn from. */
  @FunctionalInterface
  interface Listener {
    /**
     * @param candidates everybody who was weighed, whom the rules name first; nobody for words that
     *     speak for themselves
     * @param prints fingerprints of each one's clues
     * @param chosen index of the one taken
     * @return who is put in place of the one taken
     */
    List<Actor> told(
        Pointer how, int word, List<List<Actor>> candidates, int[][] prints, int chosen);
  }

  Recall(Scene scene, Discourse discourse, Optional<Weigher> weigher, Optional<Listener> listener) {
    this.scene = scene;
    this.words = scene.words;
    this.memory = new Memory(scene, discourse);
    this.weigher = weigher;
    this.listener = listener;
  }

  /**
   * Who is meant.
   *
   * @param first word of the pointer
   * @param end after its last word
   * @param rule whom the rules name; nobody where they take the words for a speaker of their own
   */
  List<Actor> meant(Pointer how, int first, int end, List<Actor> rule) {
    if (weigher.isEmpty() && listener.isEmpty()) {
      return rule;
    }
    List<Remembered> told = memory.before(how, first, rule);
    int[][] prints = new int[listener.isPresent() ? told.size() : 0][];
    int chosen = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < told.size(); i++) {
      clues.clear();
      fill(how, first, end, told, i);
      if (listener.isPresent()) {
        prints[i] = clues.prints();
      }
      float sum = weigher.isPresent() ? weigher.get().sum(clues) : -i;
      if (sum > most) {
        most = sum;
        chosen = i;
      }
    }
    return listener.isPresent()
        ? listener
            .get()
            .told(how, first, told.stream().map(Remembered::actors).toList(), prints, chosen)
        : told.get(chosen).actors();
  }

  private void fill(Pointer how, int first, int end, List<Remembered> told, int which) {
    Remembered one = told.get(which);
    int h = how.ordinal();
    if (which == 0) {
      clues.add(RecallClue.RULE, h);
    }
    if (one.actors.isEmpty()) {
      literal(h, first, told.size());
      return;
    }
    Actor actor = one.actors.getFirst();
    int kind = one.actors.size() > 1 ? 9 : kind(actor);
    boolean printed = Character.isUpperCase(actor.name().codePointAt(0));
    clues.add(RecallClue.KIND, kind, printed ? 1 : 0, h);
    Sentence here = scene.sentence(first);
    place(one, here, h);
    topic(told, one, here, h);
    int spoke = one.spoke < 0 ? NEVER : Math.min(4, here.index() - one.spoke);
    clues.add(RecallClue.SPOKE, spoke);
    clues.add(RecallClue.SPOKE, spoke, h);
    clues.add(RecallClue.OFTEN, Math.min(3, one.count));
    if (how == Pointer.PHRASE) {
      phrase(actor, first, end, which == 0);
    }
  }

  /** Where he was named last. */
  private void place(Remembered one, Sentence here, int h) {
    int apart = one.at < 0 ? NEVER : Math.min(4, here.index() - scene.sentence(one.at).index());
    clues.add(RecallClue.DISTANCE, apart);
    clues.add(RecallClue.DISTANCE, apart, h);
    if (one.at >= 0) {
      clues.add(RecallClue.NESTED, one.nested ? 1 : 0);
      clues.add(RecallClue.SUBJECT, one.subject ? 1 : 0, Math.min(2, apart));
      clues.add(RecallClue.QUOTED, scene.quoted(one.at) ? 1 : 0);
    }
  }

  /** How lately the text was about him, and about whom since. */
  private void topic(List<Remembered> told, Remembered one, Sentence here, int h) {
    int later = 0;
    int topics = 0;
    for (Remembered other : told) {
      later += other != one && other.at > one.at && !other.nested ? 1 : 0;
      topics += other != one && other.topic > one.topic ? 1 : 0;
    }
    clues.add(RecallClue.RECENCY, Math.min(3, later));
    boolean never = one.topic < 0;
    int rank = never ? NEVER : Math.min(3, topics);
    Sentence there = never ? here : scene.sentence(one.topic);
    int since = never ? NEVER : Math.min(3, here.index() - there.index());
    clues.add(RecallClue.TOPIC, rank);
    clues.add(RecallClue.TOPIC, rank, h);
    clues.add(RecallClue.TOPIC_DISTANCE, since);
    clues.add(RecallClue.TOPIC_DISTANCE, since, rank);
    int paragraphs = never ? NEVER : Math.min(2, here.paragraph() - there.paragraph());
    clues.add(RecallClue.PARAGRAPH, paragraphs);
  }

  private static int kind(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> 1;
      case MEDIUM -> 2;
      case BODY, GROUP, STATE, PLACE -> 0;
    };
  }

  /** The words may name a speaker of their own. */
  private void literal(int h, int first, int among) {
    boolean speaker = scene.lexicon.speakerNouns.contains(words.lower(first));
    clues.add(RecallClue.LITERAL, h);
    clues.add(RecallClue.LITERAL, h, words.is(first, Role.OFFICE) ? 1 : 0);
    clues.add(RecallClue.LITERAL, h, speaker ? 3 : 2);
    clues.add(RecallClue.LITERAL_AMONG, Math.min(4, among));
  }

  /** Called by that noun elsewhere, of that state. */
  private void phrase(Actor actor, int first, int end, boolean ruled) {
    String noun = words.lower(first);
    boolean called =
        Character.isLowerCase(actor.name().codePointAt(0)) && actor.name().contains(noun);
    boolean titled = false;
    for (Mention m : scene.parties.mentions()) {
      boolean his = m.actor().key().equals(actor.key());
      for (int w = words.from(m.phraseStart()); his && words.start(w) < m.phraseEnd(); w++) {
        called |= w != first && words.lower(w).equals(noun);
        titled |= scene.lexicon.speakerNouns.contains(words.lower(w));
      }
    }
    int office = words.is(first, Role.OFFICE) ? 1 : 0;
    clues.add(RecallClue.TITLE, (called ? 1 : 0) + (titled ? 2 : 0), office);
    if (ruled) {
      clues.add(RecallClue.RULE, NEVER, called ? 1 : 0);
    }
    Optional<String> country = Optional.empty();
    for (int w = first + 1; w < end && country.isEmpty(); w++) {
      country = scene.mention(w).flatMap(m -> m.actor().country());
    }
    int same = actor.country().isEmpty() ? 2 : actor.country().equals(country) ? 1 : 0;
    clues.add(RecallClue.COUNTRY, country.isEmpty() ? 3 : same);
  }
}
