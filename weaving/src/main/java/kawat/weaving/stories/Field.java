package kawat.weaving.stories;

/** What of a page is held against what of another. */
enum Field {
  HEADLINE,
  BODY,
  /** Headline and opening, which say what is new; background stands further down. */
  LEAD,
  /** Who is named, each as often as named. */
  ACTORS,
  /** Form, parties and day of the events of the last days, and their places. */
  NEWS,
  /** Whole paragraphs and every sixteenth shingle: copied words. */
  COPIES
}
