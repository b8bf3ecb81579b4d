package kawat.reading.attribution;

/**
 * What a word does around speech; a row of {@code clause-words.tsv} names its role in lower case
 * and with hyphens. At most 128, since {@link ClauseWords} keeps a bit for each.
 */
public enum Role {
  /** Opens a clause on somebody's word. */
  ACCORDING,
  /** The same with its owner inside. */
  ACCORDING_TO_HIM,
  /** Verbs by which a speaker goes on. */
  ADDS,
  /** Opens what may stand between a verb of speech and what it reports. */
  ADJUNCT,
  /** Stands between a connective and its comma. */
  AFTER_CONNECTIVE,
  /** Adverbs after a verb of speech. */
  AGAIN,
  /** First word of "news agency". */
  AGENCY_HEAD,
  /** Its second word. */
  AGENCY_TAIL,
  /** After a unit of time, past. */
  AGO,
  /** Opens a sentence that goes on with another speaker on the same word. */
  ALONGSIDE,
  /** Joins. */
  AND,
  /** Joins too. */
  AND_ALSO,
  /** Says that the page turns to another scene. */
  APART,
  /** Opens "as reported". */
  AS,
  /** Passives of demands and charges, their maker after them. */
  ASKED,
  /** First word of "as follows". */
  AS_FOLLOWS,
  /** Nouns by which the page comments on what it reported. */
  ASIDE,
  /** Verbs that only describe whom they follow. */
  ATTRIBUTE,
  /** Where. */
  AT,
  /** Prepositions between a cue and its source. */
  BEFORE_SOURCE,
  /** Nouns of bodies. */
  BODY_NOUN,
  /** Who acts in the passive. */
  BY,
  /** Words of dates between a subject and its verb. */
  CALENDAR,
  /** Before a name that a relative clause gives. */
  CALLED,
  /** Passives of praise, blame and calling, before "as". */
  CALLED_SO,
  /** Modal that does not unsay at a distance. */
  CAN,
  /** Prepositions that open what something is called. */
  CAUSE,
  /** Through whose channel something was said. */
  CHANNEL,
  /** Opens the circumstances after what was reported. */
  CIRCUMSTANCE,
  /** Verbs between a speaker and his source. */
  CITING,
  /** What is refused when a claim is. */
  CLAIMED,
  /** Words that are no head nouns. */
  CLOSED,
  /** Comes, of an answer. */
  COMES,
  /** What may stand between a verb and what it reports. */
  COMMA_OR_THAT,
  /** The same right after the verb. */
  COMPLEMENTISER,
  /** Opens a condition. */
  CONDITION,
  /** Opens what a subject is. */
  COPULA,
  /** Joins another predicate. */
  COORDINATOR,
  /** Before a weekday. */
  DAY,
  /** Articles of one told of before. */
  DEFINITE,
  /** Passives of denial. */
  DENIED,
  /** Nouns of those who speak for a state abroad. */
  ENVOY,
  /** Its second word. */
  FOLLOWS,
  /** Purpose. */
  FOR,
  /** Origin. */
  FROM,
  /** What a source asks to keep back. */
  HIDDEN,
  /** Opens an apposition to a list. */
  INCLUDING,
  /** Nouns and verbs of interviews. */
  INTERVIEW,
  /** Joins speakers. */
  JOINING,
  /** Passives of judgement. */
  JUDGED,
  /** Passives of judgement with their speaker inside. */
  JUDGED_BY,
  /** Before a label. */
  LABELLED,
  /** Words before a cue for a source. */
  LEADS_CUE,
  /** Documents that write. */
  LETTER,
  /** How. */
  MANNER,
  /** Unsays. */
  NEGATION,
  /** Opens a statement as a source. */
  OF_STATEMENT,
  /** First words of offices that "-nya" gives to a state or body told before. */
  OFFICE,
  /** On. */
  ON,
  /** Opens a judged clause. */
  OPENS_CLAUSE,
  /** Sets another report against the one before. */
  OPPOSING,
  /** Passives after "as" that tell who speaks. */
  OWN_VOICE,
  /** Opens an aside that shares the subject. */
  PARTICIPLE,
  /** Verbs of passing on what was told. */
  PASSED_ON,
  /** Words between a statement and its maker. */
  PASSED_OVER,
  /** Articles of persons. */
  PERSONAL,
  /** Brings in one person: "seorang". */
  SOMEONE,
  /** Points back. */
  POINTING,
  /** Opens names of the press. */
  PRESS_ARTICLE,
  /** Opens names of foreign papers. */
  PRESS_FOREIGN,
  /** First words of nouns of the press. */
  PRESS_HEAD,
  /** Nouns before names of the press alone: newspapers, stations. */
  PRESS_KIND,
  /** Close names of the press. */
  PRESS_NAME,
  /** Passives of publishing, their medium after them. */
  PRESS_PASSIVE,
  /** Verbs that only the press is the subject of. */
  PRESS_VERB,
  /** Nouns of a reason given. */
  PRETEXT,
  /** Opens what is promised. */
  PROMISED,
  /** Pronouns that speak. */
  PRONOUN,
  /** Opens a purpose. */
  PURPOSE,
  /** Question words. */
  QUESTION,
  /** Nouns of answers from elsewhere. */
  REACTION,
  /** Opens a reason. */
  REASON,
  /** Opens a relative clause. */
  RELATIVE,
  /** Relays a statement. */
  RELAYING,
  /** Statements that are released. */
  RELEASE,
  /** A report named before. */
  REPORT,
  /** Nouns of what is answered, not gone on with. */
  RUMOUR,
  /** Passives of speech after a statement that is pointed at. */
  SAID,
  /** Passives of speech with their speaker inside. */
  SAID_BY,
  /** Closes "the same". */
  SAME,
  /** Opens a sentence at another place. */
  SCENE,
  /** The speaker himself. */
  SELF,
  /** Before a verb that shares the subject of the one before. */
  SHARING,
  /** Nouns before a party that stand for it. */
  SIDE,
  /** Words between a cue and its speaker. */
  SKIPPED,
  /** Closes a quotation. */
  SO,
  /** Nouns of those who tell a medium in confidence. */
  SOURCE,
  /** A bare verb of speech. */
  SPEAKS,
  /** Before a preposition that goes on. */
  STILL,
  /** Says what a paper holds, so that a source beside it holds for that alone. */
  SUBSTANCE,
  /** Opens a reported clause. */
  THAT,
  /** Pronouns of one person. */
  THIRD,
  /** Closes a statement. */
  THUS,
  /** Passives of reports. */
  TOLD,
  /** Nouns that only name what was spoken of. */
  TOPIC,
  /** Nouns of what is turned down, not denied. */
  TURNED_DOWN,
  /** Before a verb that was not done. */
  UNREAL,
  /** Weekdays. */
  WEEKDAY,
  /** Sets against. */
  WHEREAS,
  /** Aside. */
  WHILE,
  /** Future. */
  WILL,
  /** Inside. */
  WITHIN,
  /** A verb of writing. */
  WRITES,
  /** Cues of written words. */
  WRITING,
  /** Nouns of written words. */
  WRITTEN,
  /** A year. */
  YEAR
}
