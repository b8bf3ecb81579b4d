package kawat.reading.quotes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.text.Mark;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/** The words of speech of a language and the frames they take. Immutable. */
final class SpeechLexicon {
  private final Affixes affixes;
  private final Set<String> pairs = new HashSet<>();
  private final WordMap<Verb> verbs = new WordMap<>();
  private final Trait<Speech> speeches = Trait.of(this::told);
  private final Mark telling = Mark.of(this::mayTell);
  private final Mark doing = Mark.of(word -> doesSo(word.lower()));
  final Set<String> cues;
  private final Set<String> clauseCues;
  final Set<String> contentNouns;
  final Set<String> statementNouns;
  final Set<String> documentNouns;
  final Set<String> prepositions;
  final Set<String> adverbs;
  final Set<String> determiners;
  final Set<String> modals;
  final Set<String> notVerbs;
  final Set<String> titleNouns;
  final Set<String> connectives;
  final Set<String> speakerNouns;
  final Set<String> relationalNouns;
  final Set<String> turningWords;
  final Set<String> tellingNouns;
  final Set<String> recognised;
  final Set<String> press;
  private final Set<String> notAgents;

  SpeechLexicon(LanguagePack pack) {
    this.affixes = pack.affixes();
    for (Row row : pack.table("speech-verbs.tsv")) {
      int space = row.text("verb").indexOf(' ');
      if (space > 0) {
        pairs.add(row.text("verb").substring(0, space));
      }
      verbs.put(
          row.text("verb"),
          new Verb(
              row.text("verb"),
              Kind.valueOf(row.text("class").toUpperCase(Locale.ROOT)),
              Bare.of(row.text("bare")),
              Np.valueOf(row.text("np").toUpperCase(Locale.ROOT))));
    }
    this.cues = pack.words("quote-cues.txt");
    this.clauseCues = pack.words("clause-cues.txt");
    this.contentNouns = pack.words("content-nouns.txt");
    this.documentNouns = pack.words("document-nouns.txt");
    this.statementNouns = pack.words("statement-nouns.txt");
    this.prepositions = pack.words("prepositions.txt");
    this.adverbs = pack.words("subject-adverbs.txt");
    this.determiners = pack.words("vague-determiners.txt");
    this.modals = pack.words("modals.txt");
    this.notVerbs = pack.words("not-verbs.txt");
    this.titleNouns = pack.words("title-nouns.txt");
    this.connectives = pack.words("connectives.txt");
    this.press = pack.words("press-nouns.txt");
    this.recognised = pack.words("recognised-nouns.txt");
    this.notAgents = pack.words("not-agents.txt");
    this.tellingNouns = pack.words("telling-nouns.txt");
    this.turningWords = pack.words("turning-words.txt");
    this.relationalNouns = pack.words("relational-nouns.txt");
    this.speakerNouns = pack.words("speaker-nouns.txt");
  }

  /** The verb of speech at a word, "-nya" on it taken off: "menyebutnya sebagai …". */
  Optional<Verb> verbAt(Words words, int word) {
    if (word < 0 || word >= words.size()) {
      return Optional.empty();
    }
    Speech speech = speeches.of(words.word(word));
    if (speech.pair()) {
      Verb pair = verbs.get(words.lower(word) + " " + words.near(word + 1));
      if (pair != null) {
        return Optional.of(pair); // "memberi tahu"
      }
    }
    return speech.verb().filter(v -> v.bare() != Bare.CLAIMS || claimed(words, word + 1));
  }

  /** "menolak tuduhan itu" denies; "menolak tawaran itu" does not. */
  private boolean claimed(Words words, int word) {
    return words.is(word, Role.CLAIMED) || words.roles().is(bare(words.near(word)), Role.CLAIMED);
  }

  /**
   * What a word says by its letters alone.
   *
   * @param verb of speech that it is by itself
   * @param pair true where the next word may make it one
   * @param clauseCue as {@link #clauseCue}
   */
  private record Speech(Optional<Verb> verb, boolean pair, boolean clauseCue) {}

  private Speech told(Word word) {
    String lower = word.lower();
    Verb whole = verbs.get(lower); // "bertanya" ends in "nya" without owning anything
    return new Speech(
        Optional.ofNullable(whole == null ? verbs.get(bare(lower)) : whole),
        pairs.contains(lower),
        clauseCue(lower));
  }

  /** False for the words, nearly all, by which nobody is said to speak. */
  boolean tells(Word word) {
    return telling.on(word);
  }

  private boolean mayTell(Word word) {
    Speech speech = speeches.of(word);
    return speech.clauseCue || speech.pair || speech.verb.isPresent();
  }

  /** True for "kata", "ujarnya". */
  boolean cue(String lower) {
    return cues.contains(lower) || (objective(lower) && cues.contains(bare(lower)));
  }

  /** The same without quotation marks before it. */
  boolean clauseCue(String lower) {
    return clauseCues.contains(lower) || (objective(lower) && clauseCues.contains(bare(lower)));
  }

  boolean objective(String lower) {
    return lower.length() > 5 && affixes.is(Affixes.Role.POSSESSIVE, lower);
  }

  /** True for "menyampaikannya": what was told before is its object. */
  boolean doesSo(Word word) {
    return doing.on(word);
  }

  private boolean doesSo(String lower) {
    return objective(lower) && affixes.is(Affixes.Role.ACTIVE, lower);
  }

  String bare(String lower) {
    return objective(lower) ? affixes.without(Affixes.Role.POSSESSIVE, lower) : lower;
  }

  /** A noun for those who can speak. */
  boolean speaks(String lower) {
    int half = lower.indexOf('-');
    boolean doubled = half > 0 && lower.startsWith(lower.substring(0, half), half + 1);
    return speakerNouns.contains(lower)
        || speakerNouns.contains(bare(lower))
        || (doubled && speakerNouns.contains(lower.substring(0, half)))
        || agent(lower);
  }

  /** A noun of one who does something: pegiat, pembaca, pelatih, sejarawan; no deed (pelatihan). */
  private boolean agent(String lower) {
    return lower.length() > 5
        && affixes.is(Affixes.Role.AGENT, lower)
        && !affixes.is(Affixes.Role.DEED, lower)
        && !notAgents.contains(lower)
        && !notAgents.contains(bare(lower));
  }

  /** A word that can head a predicate: a modal, or one with a verb's prefix. */
  boolean predicate(String lower) {
    if (modals.contains(lower)) {
      return true;
    }
    boolean shaped = lower.length() > 5 && affixes.is(Affixes.Role.VERB, lower);
    return shaped && !notVerbs.contains(lower) && !notVerbs.contains(bare(lower));
  }

  boolean contentNoun(String lower) {
    return contentNouns.contains(lower) || contentNouns.contains(bare(lower));
  }

  boolean statementNoun(String lower) {
    return statementNouns.contains(lower) || statementNouns.contains(bare(lower));
  }

  /**
   * A verb of speech.
   *
   * @param form as printed without "-nya"
   * @param kind what saying it does
   * @param bare what may follow it without "bahwa"
   * @param np which noun phrases count as reported
   */
  record Verb(String form, Kind kind, Bare bare, Np np) {}

  /** Kinds of saying. */
  enum Kind {
    SAY,
    REPORT,
    CLAIM,
    JUDGE,
    HOPE,
    DENY,
    PROMISE,
    DEMAND,
    ACCUSE,
    LABEL,
    PRAISE,
    ASK
  }

  /** What may follow a verb directly. */
  enum Bare {
    CLAUSE,
    NONE,
    OBJECT,
    LABEL,
    LABEL_ONLY,
    CLAIMS,
    WHETHER;

    static Bare of(String cell) {
      return switch (cell) {
        case "yes" -> CLAUSE;
        case "obj" -> OBJECT;
        case "label" -> LABEL;
        case "label-only" -> LABEL_ONLY;
        case "claims" -> CLAIMS;
        case "whether" -> WHETHER;
        case "no" -> NONE;
        default -> throw new IllegalArgumentException("speech-verbs.tsv has bare = " + cell);
      };
    }
  }

  /** Which noun phrases count. */
  enum Np {
    NONE,
    CONTENT,
    EVENT,
    ANY
  }
}
