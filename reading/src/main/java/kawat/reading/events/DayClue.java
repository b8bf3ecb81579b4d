package kawat.reading.events;

/** Kinds of clue that tell the day of an event; order and number belong to the model. */
enum DayClue {
  RULE,
  RULE_PLACE,
  PLACE,
  PLACE_FORM,
  PLACE_WORD,
  DISTANCE,
  BETWEEN,
  BEFORE,
  SPOKEN,
  NEAREST,
  CITED,
  EXACT,
  STORY,
  STATUS,
  OTHERS,
  OFTEN,
  NONE,
  NONE_FORM,
  NONE_DATES,
  NONE_WORD,
  NONE_SPOKEN
}
