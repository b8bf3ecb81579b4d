package kawat.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that one party did to, with or towards another.
 *
 * @param id stable across runs, unique in its record
 * @param form from the closed list
 * @param channel a finer kind: {@code letter}, {@code telegram}, {@code phone}, {@code summit};
 *     empty where not told
 * @param coding codes of the field
 * @param from who acts; for a mutual act both sides
 * @param to who is acted upon; empty for a mutual act
 * @param date when, if the page lets a reader tell
 * @param place where, as the page names it
 * @param status how firmly it is told
 * @param sources on whose word
 * @param concerns the id of the event that a denial or confirmation speaks of
 * @param evidence every telling of it in this page
 * @param by the rule that found it
 */
public record Event(
    String id,
    Form form,
    Optional<String> channel,
    Coding coding,
    List<Actor> from,
    List<Actor> to,
    Optional<When> date,
    Optional<String> place,
    Status status,
    Chain sources,
    Optional<String> concerns,
    List<Evidence> evidence,
    String by) {
  public Event {
    from = List.copyOf(from);
    to = List.copyOf(to);
    evidence = List.copyOf(evidence);
  }

  /** Forms of event; in JSON in lower case. */
  public enum Form {
    MESSAGE,
    CALL,
    MEETING,
    VISIT,
    TREATY,
    RECOGNITION,
    AID,
    ARMS,
    TROOPS,
    LABOUR,
    TRADE,
    ATTACK,
    SEIZURE,
    WITHDRAWAL,
    SANCTION,
    THREAT,
    ACCUSATION,
    DENIAL,
    CONFIRMATION,
    PLEDGE,
    REQUEST,
    REJECTION,
    CEREMONY,
    DOMESTIC;

    /** A mutual act: both sides stand in {@link Event#from()}. */
    public boolean mutual() {
      return this == MEETING || this == TREATY || this == CALL;
    }

    /** Done by saying something in public: who does it vouches for it. */
    public boolean spoken() {
      return switch (this) {
        case THREAT, ACCUSATION, DENIAL, CONFIRMATION, PLEDGE, REQUEST, REJECTION -> true;
        case MESSAGE,
            CALL,
            MEETING,
            VISIT,
            TREATY,
            RECOGNITION,
            AID,
            ARMS,
            TROOPS,
            LABOUR,
            TRADE,
            ATTACK,
            SEIZURE,
            WITHDRAWAL,
            SANCTION,
            CEREMONY,
            DOMESTIC ->
            false;
      };
    }
  }

  /** How an event is told; in JSON in lower case. */
  public enum Status {
    /** Told as fact. */
    ASSERTED,
    /** On the word of a party or a source. */
    CLAIMED,
    /** As unproven, a rumour, an analyst's guess. */
    ALLEGED,
    DENIED,
    /** Announced or possible, not yet happened. */
    PLANNED
  }

  /**
   * Codes of the field, from a data file.
   *
   * @param plover PLOVER event type, {@code CONSULT}
   * @param cameo CAMEO code, {@code 041}
   * @param goldstein Goldstein's weight, -10 to 10
   */
  public record Coding(String plover, String cameo, double goldstein) {}

  /**
   * When it happened or is to happen.
   *
   * @param edtf EDTF level 0 or an interval
   * @param resolution how it was found
   * @param anchor the date it was counted from, EDTF
   */
  public record When(String edtf, Resolution resolution, Optional<String> anchor) {}
}
