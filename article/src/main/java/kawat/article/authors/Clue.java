package kawat.article.authors;

/** What speaks for or against a name; each is a feature of the model under its own number. */
enum Clue {
  /** JSON-LD says that the author is a person of this name. */
  JSON_PERSON,
  /** JSON-LD names the author and does not say what it is. */
  JSON_BARE,
  /** JSON-LD says that the author of this name is a person and an organisation. */
  JSON_BOTH,
  /** JSON-LD names it as editor or reviewer. */
  JSON_EDITOR,
  META,
  CARD,
  ITEMPROP,
  /** The site, its copyright line or the end of the title is called so: a site of one. */
  SITE,
  REL_HEAD,
  REL_AWAY,
  MARK_HEAD,
  MARK_FOOT,
  MARK_AWAY,
  BY_HEAD,
  BY_FOOT,
  BY_AWAY,
  LABEL_AUTHOR,
  LABEL_OTHER,
  PROFILE_HEAD,
  PROFILE_FOOT,
  PROFILE_AWAY,
  /** It stands beside the date near the headline. */
  DATED,
  /** The line under it says what the person does. */
  JOB,
  /** It stands in a side column, a menu, comments or a list of other pages. */
  OUTSIDE,
  /** It is what the outlet calls itself. */
  OUTLET,
  /** The title speaks of the person, who is then more likely its subject. */
  SUBJECT,
  /** Outlet and name share their words, or the host holds them. */
  OUTLET_PART,
  WORDS,
  GIVEN,
  CAPITALS,
  /** One of its words stands in small letters in the text, so it is no name: "Quiet Light". */
  COMMON,
  LOWER,
  /** Blocks that show it. */
  SHOWN,
  SHOWN_IN_TEXT,
  FROM_TITLE,
  FROM_TEXT,
  /** Words in the shortest block that shows it. */
  BLOCK_WORDS,
  /** How many names the page offers at all, then how many that JSON-LD calls persons. */
  NAMES,
  JSON_NAMES,
  BY_NAMES,
  MARK_NAMES,
  META_NAMES,
  /** Its number in the order in which names were found. */
  RANK,
  /** A longer name of the page holds it. */
  HELD,
  /** It is a team's: "The Lensa Senja Team". */
  COLLECTIVE,
  /** A picture is described by the name alone. */
  PICTURED,
  /** How many of the marks, labels, links and declarations speak for it. */
  VOICES,
  /** How many do for the best of the others. */
  OTHER_VOICES,
  /** How many do for the best of those who are named in one block with it. */
  PEER_VOICES,
  /** It is all that a line between headline and text says, and opens as names of persons do. */
  ALONE_HEAD,
  /** The same of a line right below the text. */
  ALONE_FOOT
}
