package kawat.reading.quotes;

import java.util.Arrays;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Attribution;
import kawat.reading.attribution.Parties;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;
import kawat.reading.text.Quotation;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** One text with all that reading its quotes needs at hand. Immutable. */
final class Scene {
  final ReadText text;
  final Words words;
  final Parties parties;
  final Attribution attribution;
  final SpeechLexicon lexicon;

  /** For each word the index of the double quotation around it, or -1. */
  private final int[] quotation;

  private final int[] sentenceOf;

  /** Of each sentence the first word, the first of its own text, and the word after it. */
  private final int[] firsts;

  private final int[] bodies;
  private final int[] ends;

  Scene(ReadText text, Attribution attribution, SpeechLexicon lexicon) {
    this.text = text;
    this.attribution = attribution;
    this.words = attribution.words();
    this.parties = attribution.parties();
    this.lexicon = lexicon;
    this.quotation = new int[words.size()];
    this.sentenceOf = new int[words.size()];
    this.firsts = new int[text.sentences().size()];
    this.bodies = new int[firsts.length];
    this.ends = new int[firsts.length];
    Arrays.fill(quotation, -1);
    for (int q = 0; q < text.quotations().size(); q++) {
      Quotation quote = text.quotations().get(q);
      if (!quote.single()) {
        Arrays.fill(quotation, words.from(quote.start()), words.from(quote.end()), q);
      }
    }
    for (Sentence s : text.sentences()) {
      firsts[s.index()] = words.from(s.start());
      ends[s.index()] = words.from(s.end());
      Arrays.fill(sentenceOf, first(s), end(s), s.index());
      bodies[s.index()] = opening(s);
    }
  }

  /** True inside double quotation marks, the marks included. */
  boolean quoted(int word) {
    return word >= 0 && word < quotation.length && quotation[word] >= 0;
  }

  /** Index of the double quotation around a word, or -1. */
  int quotationAt(int word) {
    return word < 0 || word >= quotation.length ? -1 : quotation[word];
  }

  Sentence sentence(int word) {
    return text.sentences().get(sentenceOf[Math.min(word, sentenceOf.length - 1)]);
  }

  /** True where a paragraph is a heading. */
  boolean heading(int paragraph) {
    return switch (text.paragraphs().get(paragraph).kind()) {
      case HEADING -> true;
      case STANDFIRST, PARAGRAPH, LIST_ITEM, QUOTE, ROW -> false;
    };
  }

  int first(Sentence sentence) {
    return firsts[sentence.index()];
  }

  int end(Sentence sentence) {
    return ends[sentence.index()];
  }

  /** Who is named at a word. */
  Optional<Party> party(int word) {
    return parties.at(word);
  }

  Optional<Mention> mention(int word) {
    return parties.mentionAt(word);
  }

  boolean preposition(int word) {
    return lexicon.prepositions.contains(words.near(word));
  }

  /**
   * First word of a sentence's own text: after the dateline ("MOSKOW, Kawat.com - ") and
   * connectives ("Namun,", "Sementara itu,").
   */
  int body(Sentence sentence) {
    return bodies[sentence.index()];
  }

  private int opening(Sentence sentence) {
    int from = first(sentence);
    int end = end(sentence);
    for (int w = from; w < Math.min(end, from + 9); w++) {
      if (words.mark(w) && "-–—:".contains(words.lower(w)) && sentenceOpensPage(sentence)) {
        from = w + 1;
        break;
      }
    }
    return connectives(from, end);
  }

  private static boolean sentenceOpensPage(Sentence sentence) {
    return sentence.paragraph() <= 1;
  }

  private int connectives(int from, int end) {
    int at = from;
    while (at < end && lexicon.connectives.contains(words.lower(at))) {
      at++;
      if (words.is(at, Role.AFTER_CONNECTIVE) && at + 1 < end && words.lower(at + 1).equals(",")) {
        at++;
      }
      if (words.near(at).equals(",")) {
        at++;
      }
    }
    return at;
  }

  /** "Di Kyiv, kepala intelijen punya hitungan sendiri": another scene. */
  boolean elsewhere(Sentence sentence) {
    int first = body(sentence);
    boolean in = words.is(first, Role.SCENE) && mention(first + 1).isPresent();
    return in
        && party(first + 1)
            .filter(p -> words.near(p.end()).equals(","))
            .map(p -> p.actor().kind())
            .filter(k -> k == Actor.Kind.PLACE || k == Actor.Kind.STATE)
            .isPresent();
  }
}
