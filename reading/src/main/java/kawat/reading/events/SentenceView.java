package kawat.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kawat.reading.dates.Dates.Dated;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.language.Affixes;
import kawat.reading.names.Mention;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the part each of its tokens plays. Token numbers count from the sentence's first.
 * For one thread: what is found out about its clauses is kept with it.
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

  private final ReadText text;
  private final Sentence sentence;
  private final Grammar grammar;
  private final TokenRun tokens;
  private final Nature[] natures;
  private final Role[] roles;
  private final List<Mention> mentions;

  /** Number of the mention whose phrase covers a token, the last one where several do; else -1. */
  private final int[] mentionAt;

  /** How many mentions' phrases touch a token, any that is covered by none of them included. */
  private final byte[] touching;

  /** The first and last token of each mention's phrase. */
  private final int[] firstTokens;

  private final int[] lastTokens;

  /**
   * Who is named in one breath from a mention on, and the clauses; told once they are asked for.
   */
  private final @Nullable Party[] joined;

  private @Nullable Arguments arguments;

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
    this.touching = new byte[tokens.size()];
    this.firstTokens = new int[mentions.size()];
    this.lastTokens = new int[mentions.size()];
    this.joined = new @Nullable Party[mentions.size()];
    Arrays.fill(mentionAt, -1);
    for (int i = 0; i < roles.length; i++) {
      natures[i] = grammar.nature(tokens.get(i).word());
      roles[i] = natures[i].role();
    }
    mark();
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
      int first = tokenAt(mention.phraseStart());
      int i = first;
      for (; i < roles.length && start(i) < mention.phraseEnd(); i++) {
        boolean touches = end(i) > mention.phraseStart();
        touching[i] += (byte) (touches ? 1 : 0);
        if (!suffix && touches && roles[i] != Role.DATE) {
          roles[i] = Role.MENTION;
          mentionAt[i] = m;
        }
      }
      firstTokens[m] = first;
      lastTokens[m] = Math.max(first, i - 1);
    }
    for (int i = 1; i + 1 < roles.length; i++) {
      if (is(WordClass.END, i) && roles[i - 1] == Role.NUMBER && roles[i + 1] == Role.NUMBER) {
        roles[i] = Role.NUMBER; // "mengirim 200 hingga 300 personel": one number
      }
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

  TokenRun tokens() {
    return tokens;
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
    return i >= 0 && i < natures.length && natures[i].affix(role);
  }

  boolean is(WordClass c, int i) {
    return i >= 0 && i < natures.length && natures[i].is(c);
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
    return firstTokens[mention];
  }

  /** Last token of a mention's phrase. */
  int lastToken(int mention) {
    return lastTokens[mention];
  }

  /** True where the phrase of exactly one mention touches a token. */
  boolean oneMention(int i) {
    return mentionAt[i] >= 0 && touching[i] == 1;
  }

  /** Mentions whose phrases touch one token: "Thailand-Kamboja" holds two. */
  List<Integer> mentionsIn(int i) {
    if (i < 0 || i >= mentionAt.length || mentionAt[i] < 0) {
      return List.of(); // a name may stand in a sentence that has no words of its own
    }
    if (touching[i] == 1) {
      return List.of(mentionAt[i]);
    }
    List<Integer> found = new ArrayList<>();
    for (int m = 0; m < mentions.size(); m++) {
      if (mentions.get(m).phraseStart() < end(i) && mentions.get(m).phraseEnd() > start(i)) {
        found.add(m);
      }
    }
    return found;
  }

  /** The party that begins with a mention: {@link Joined#from}. */
  Party joined(int mention) {
    Party known = joined[mention];
    if (known == null) {
      known = Joined.from(this, mention);
      joined[mention] = known;
    }
    return known;
  }

  /** Who stands where around the verbs and nouns of this sentence. */
  Arguments arguments() {
    Arguments known = arguments;
    if (known == null) {
      known = new Arguments(this);
      arguments = known;
    }
    return known;
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
