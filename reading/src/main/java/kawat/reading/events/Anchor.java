package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Event.Form;

/**
 * A word, or somebody's words, that may tell of an event of a form.
 *
 * @param at its first token
 * @param last its last token
 * @param form of the event
 * @param kind what it is
 * @param frame where its parties stand, empty for somebody's words
 * @param name its words
 * @param hint true for a word that the rules do not take for a telling
 * @param thing true where the thing that its frame needs stands near
 * @param words whose words it stands in
 * @param told what the rules read there
 */
record Anchor(
    int at,
    int last,
    Form form,
    Kind kind,
    Optional<Frame> frame,
    String name,
    boolean hint,
    boolean thing,
    Optional<Spoken.Words> words,
    List<Telling> told) {
  /** What may tell. */
  enum Kind {
    ACTIVE,
    PASSIVE,
    BARE,
    NOUN,
    /** Somebody's words as a whole. */
    WORDS
  }

  /** How much the rules read there. */
  enum Read {
    NOTHING,
    HALF,
    WHOLE
  }

  Anchor {
    told = List.copyOf(told);
  }

  Read read() {
    if (told.isEmpty()) {
      return Read.NOTHING;
    }
    for (Telling telling : told) {
      if (telling.whole()) {
        return Read.WHOLE;
      }
    }
    return Read.HALF;
  }

  boolean has(String flag) {
    return frame.filter(f -> f.has(flag)).isPresent();
  }
}
