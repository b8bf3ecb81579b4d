package kawat.reading.tagging;

/** A text's words and marks as the tagger looks at them, by index. */
public interface Words {
  int size();

  /** Lower case, without accents. */
  String key(int word);

  /** Index of its sentence; never falls from one word to the next. */
  int sentence(int word);

  /** Starts with a capital, or is a short form: only such words open a name. */
  boolean capital(int word);

  /** A small number for how it is written; see {@link Shape}. */
  int shape(int word);

  /** True for the first word of a sentence or of a quotation, where a capital tells little. */
  boolean first(int word);

  /** A small number for what the gazetteers make of it, 0 where they do not know it. */
  int listed(int word);

  /** One bit for each word list that holds it. */
  int lists(int word);
}
