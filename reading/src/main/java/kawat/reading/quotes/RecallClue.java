package kawat.reading.quotes;

/** Kinds of clue that tell whom a word points back at; order and number belong to the model. */
enum RecallClue {
  RULE,
  LITERAL,
  LITERAL_AMONG,
  KIND,
  DISTANCE,
  RECENCY,
  TOPIC,
  TOPIC_DISTANCE,
  PARAGRAPH,
  SPOKE,
  SUBJECT,
  NESTED,
  QUOTED,
  OFTEN,
  TITLE,
  COUNTRY
}
