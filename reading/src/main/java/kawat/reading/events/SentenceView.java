package kawat.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kawat.reading.dates.Dates.Dated;
import kawat.reading.events.Grammar.Nature;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.language.Affixes;
import kawat.reading.names.Mention;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Word;

/**
 * A sentence with the part each of its tokens plays. Token numbers count from the sentence's first.
 */
final class SentenceView {
  /** Parts a token plays. */
  enum Role {
    MENTION,
    DATE,
    NUMBER,
    VERB,
    ADVERB,
    NEGATION,
    PREPOSITION,
    SUBORDINATOR,
    COORDINATOR,
    RELATIVE,
    DETERMINER,
    NOUN,
    COMMA,
    /** Any other mark: the end of a stretch that belongs together. */
    STOP
  }

  /** Marks that belong to a number. */
  private static final String UNITS = "%$€£¥";

  private final ReadText text;
  private final Sentence sentence;
  private final Grammar grammar;
  private final TokenRun tokens;
  private final Nature[] natures;
  private final Role[] roles;
  private final List<Mention> mentions;

  /** Number of the mention whose phrase covers a token, the last one where several do; else -1. */
  private final int[] mentionAt;

  private final List<Dated> dates;

  SentenceView(
      ReadText text,
      Sentence sentence,
      Grammar grammar,
      List<Mention> mentions,
      List<Dated> dates) {
    this.text = text;
    this.sentence = sentence;
    this.grammar = grammar;
    this.tokens = text.tokens(sentence);
    this.mentions = mentions;
    this.dates = dates;
    this.natures = new Nature[tokens.size()];
    this.roles = new Role[tokens.size()];
    this.mentionAt = new int[tokens.size()];
    Arrays.fill(mentionAt, -1);
    for (int i = 0; i < roles.length; i++) {
      natures[i] = grammar.nature(tokens.get(i).word());
      roles[i] = natures[i].role();
    }
    mark();
  }

  /** The part of a word by its letters alone. */
  static Role role(Grammar grammar, Word word, Set<WordClass> classes) {
    String lower = word.lower();
    return switch (word.kind()) {
      case MARK -> lower.equals(",") ? Role.COMMA : UNITS.contains(lower) ? Role.NUMBER : Role.STOP;
      case NUMBER -> Role.NUMBER;
      case WORD -> {
        yield word(grammar, lower, classes);
      }
    };
  }

  private static Role word(Grammar grammar, String lower, Set<WordClass> classes) {
    if (classes.contains(WordClass.NEGATION)) {
      return Role.NEGATION;
    } else if (classes.contains(WordClass.RELATIVE)) {
      return Role.RELATIVE;
    } else if (classes.contains(WordClass.COORDINATOR)) {
      return Role.COORDINATOR;
    } else if (classes.contains(WordClass.SUBORDINATOR)) {
      return Role.SUBORDINATOR;
    } else if (classes.contains(WordClass.PREPOSITION)) {
      return Role.PREPOSITION;
    } else if (classes.contains(WordClass.DETERMINER)) {
      return Role.DETERMINER;
    } else if (classes.contains(WordClass.ADVERB)) {
      return Role.ADVERB;
    } else if (grammar.verb(lower, classes)) {
      return Role.VERB;
    }
    boolean modal = classes.contains(WordClass.PLANNED) || classes.contains(WordClass.ALLEGED);
    return modal ? Role.ADVERB : Role.NOUN;
  }

  private void mark() {
    for (int i = 0; i < roles.length; i++) {
      List<List<String>> phrases = natures[i].adverbials();
      for (int p = 0; p < phrases.size(); p++) {
        if (phraseAt(i, phrases.get(p))) {
          Arrays.fill(roles, i, i + phrases.get(p).size(), Role.ADVERB);
        }
      }
    }
    for (Dated date : dates) {
      for (int i = tokenAt(date.start()); i < roles.length && start(i) < date.end(); i++) {
        roles[i] = Role.DATE;
      }
    }
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      boolean suffix = mention.how() == Mention.How.SUFFIX;
      for (int i = tokenAt(mention.phraseStart());
          i < roles.length && start(i) < mention.phraseEnd();
          i++) {
        if (!suffix && end(i) > mention.phraseStart() && roles[i] != Role.DATE) {
          roles[i] = Role.MENTION;
          mentionAt[i] = m;
        }
      }
    }
    for (int i = 1; i + 1 < roles.length; i++) {
      if (natures[i].role() != Role.STOP && natures[i].role() != Role.COMMA) {
        continue;
      }
      boolean stop = lower(i).equals(".") || (lower(i).equals(",") && lower(i - 1).equals("."));
      if (stop && roles[i - 1] == Role.MENTION && i - 1 > 0) { // "Presiden Hasan Jr., menolak"
        roles[i] = Role.MENTION;
        mentionAt[i] = mentionAt[i - 1];
      }
    }
  }

  /** The first token that ends after a char of the text. */
  int tokenAt(int at) {
    int i = text.tokenFrom(at) - sentence.firstToken();
    while (i > 0 && end(i - 1) > at) {
      i--;
    }
    return Math.max(0, i);
  }

  ReadText text() {
    return text;
  }

  Sentence sentence() {
    return sentence;
  }

  Grammar grammar() {
    return grammar;
  }

  int size() {
    return roles.length;
  }

  Role role(int i) {
    return i < 0 || i >= roles.length ? Role.STOP : roles[i];
  }

  String lower(int i) {
    return i < 0 || i >= roles.length ? "" : tokens.get(i).lower();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  int start(int i) {
    return tokens.get(i).start();
  }

  int end(int i) {
    return tokens.get(i).end();
  }

  /** True for a token whose beginning or ending tells so. */
  boolean affix(Affixes.Role role, int i) {
    return grammar.affixes().is(role, lower(i));
  }

  boolean is(WordClass c, int i) {
    return i >= 0 && i < natures.length && natures[i].classes().contains(c);
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Dated> dates() {
    return dates;
  }

  /** The number of the mention that covers a token, or -1. */
  int mentionAt(int i) {
    return i < 0 || i >= roles.length ? -1 : mentionAt[i];
  }

  /** First token of a mention's phrase. */
  int firstToken(int mention) {
    return tokenAt(mentions.get(mention).phraseStart());
  }

  /** Last token of a mention's phrase. */
  int lastToken(int mention) {
    int i = firstToken(mention);
    while (i + 1 < roles.length && start(i + 1) < mentions.get(mention).phraseEnd()) {
      i++;
    }
    return i;
  }

  /** True where the phrase of exactly one mention touches a token. */
  boolean oneMention(int i) {
    int touching = 0;
    for (Mention mention : mentions) {
      if (mention.phraseStart() < end(i) && mention.phraseEnd() > start(i)) {
        touching++;
      }
    }
    return mentionAt[i] >= 0 && touching == 1;
  }

  /** Mentions whose phrases touch one token: "Thailand-Kamboja" holds two. */
  List<Integer> mentionsIn(int i) {
    if (mentionAt[i] < 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int m = 0; m < mentions.size(); m++) {
      if (mentions.get(m).phraseStart() < end(i) && mentions.get(m).phraseEnd() > start(i)) {
        found.add(m);
      }
    }
    return found;
  }

  /** True where the words of a phrase stand from a token on. */
  boolean phraseAt(int i, List<String> words) {
    if (i + words.size() > roles.length) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!tokens.get(i + k).lower().equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
