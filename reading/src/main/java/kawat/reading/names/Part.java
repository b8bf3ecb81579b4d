package kawat.reading.names;

import java.util.Locale;

/** The parts of {@code naming.tsv}, whose head explains them. */
enum Part {
  ACCORDING,
  AGENT,
  ALSO,
  AND,
  ARTICLE,
  AT,
  BACK,
  BODY_HEAD,
  BOTH_PERSONS,
  BOTH_SIDES,
  BOTH_STATES,
  CALENDAR,
  DEFINITE,
  DEGREE,
  DIRECTION,
  ENVOY,
  EXPERT,
  FIELD,
  FORMER,
  GLUE,
  GROUP_LED,
  HOME,
  HOME_PEOPLE,
  LEADER,
  LOCAL,
  LOCAL_BODY,
  MANY,
  MEDIUM_HEAD,
  MEDIUM_OWNER,
  MEDIUM_STATE,
  NAME_TITLE,
  BY_NAME,
  OBLIQUE,
  OF,
  ONE,
  ORDINAL,
  OWN_ABROAD,
  PARTICLE,
  PEOPLE,
  PEOPLES,
  PERSON_HEAD,
  PLACE_NOUN,
  POSTED,
  PREDICATE,
  PREFIX,
  QUANTITY,
  RELATIVE,
  SPEAKER,
  SPEECH,
  STAND_IN,
  STATE_BODY,
  STATE_OFFICE,
  TWO,
  UNPLACED;

  /** The part of a row; hyphens in its spelling are underlines here. */
  static Part of(String printed) {
    return valueOf(printed.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Its bit in {@link Entry}. */
  long bit() {
    return 1L << ordinal();
  }
}
