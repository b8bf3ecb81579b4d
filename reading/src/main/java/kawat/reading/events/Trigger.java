package kawat.reading.events;

import java.util.List;

/**
 * A word or phrase that may tell of an event.
 *
 * @param words in lower case
 * @param voice what part its subject plays
 * @param frame what it tells
 */
record Trigger(List<String> words, Voice voice, Frame frame, String name) {
  Trigger(List<String> words, Voice voice, Frame frame) {
    this(words, voice, frame, String.join(" ", words));
  }

  /** Parts of speech and voice. */
  enum Voice {
    /** The subject acts: mengirim, bertemu. */
    ACTIVE,
    /** The subject is acted upon: dikirim, tewas. */
    PASSIVE,
    /** Without prefix: "surat yang ia kirim", "Putin Kirim Surat". */
    BARE,
    /** A name of the act: pengiriman, serangan. */
    NOUN
  }
}
