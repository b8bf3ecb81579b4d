package kawat.weaving.novelty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kawat.model.Block;
import kawat.model.CastMember;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Stem;

/** Cuts a page into sentences and hands each what the record found in it. */
final class Sentences {
  private Sentences() {}

  /**
   * A sentence with what stands in it.
   *
   * @param page its page
   * @param number its place on the page, from 0
   * @param stems its words of matter, taken down, without names
   * @param actors keys of whoever is named or meant in it, and of the states they act for
   * @param events numbers of the record's events that it tells
   * @param quote what it quotes letter for letter
   */
  record Told(
      NewsRecord page,
      int number,
      int block,
      Block.Kind kind,
      Evidence evidence,
      Set<String> stems,
      Set<String> actors,
      List<Integer> events,
      List<Figure> figures,
      List<DateMention> dates,
      Optional<Quote> quote) {
    Told {
      events = List.copyOf(events);
      figures = List.copyOf(figures);
      dates = List.copyOf(dates);
    }

    Event event(int number) {
      return page.events().get(number);
    }

    /** Without the words that tell how much, and how it stands, which are what may change. */
    Told bare() {
      Set<String> bare = new TreeSet<>(stems);
      bare.removeIf(
          s ->
              Character.isDigit(s.charAt(0))
                  || Amounts.moves(s)
                  || Turns.tells(s)
                  || Senses.generic(s));
      return new Told(
          page, number, block, kind, evidence, bare, actors, events, figures, dates, quote);
    }
  }

  static List<Told> of(NewsRecord page) {
    ReadText text = ReadText.of(page.article(), LanguagePack.INDONESIAN);
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Evidence evidence = text.evidence(sentence.start(), sentence.end());
      Block block = page.article().body().get(sentence.paragraph());
      told.add(told(page, told.size(), sentence.paragraph(), block.kind(), evidence));
    }
    return told;
  }

  private static Told told(
      NewsRecord page, int number, int block, Block.Kind kind, Evidence evidence) {
    List<Integer> events = new ArrayList<>();
    for (int i = 0; i < page.events().size(); i++) {
      if (page.events().get(i).evidence().stream().anyMatch(e -> within(e, evidence))) {
        events.add(i);
      }
    }
    Set<String> actors = new TreeSet<>();
    return new Told(
        page,
        number,
        block,
        kind,
        evidence,
        Stem.content(unnamed(page, evidence, actors)),
        actors,
        events,
        page.figures().stream().filter(f -> within(f.evidence(), evidence)).toList(),
        page.dates().stream().filter(d -> within(d.evidence(), evidence)).toList(),
        page.quotes().stream()
            .filter(q -> q.type() == Quote.Type.DIRECT)
            .filter(q -> q.evidence().stream().anyMatch(e -> within(e, evidence)))
            .findFirst());
  }

  /** The sentence with blanks for names, which go by their keys: "Korut" is "Korea Utara". */
  private static String unnamed(NewsRecord page, Evidence sentence, Set<String> actors) {
    int[] points = sentence.exact().codePoints().toArray();
    for (CastMember member : page.cast()) {
      for (Evidence mention : member.mentions()) {
        if (within(mention, sentence)) {
          actors.add("@" + member.actor().key());
          member.actor().country().ifPresent(c -> actors.add("@" + c));
          int end = Math.min(points.length, mention.end() - sentence.start());
          Arrays.fill(points, mention.start() - sentence.start(), end, ' ');
        }
      }
    }
    return new String(points, 0, points.length);
  }

  /** Whether a stretch begins in a sentence; one that runs on belongs where it begins. */
  static boolean within(Evidence part, Evidence sentence) {
    return part.start() >= sentence.start() && part.start() < sentence.end();
  }

  /** How many sentences have each stem. */
  static Map<String, Integer> frequencies(List<Told> sentences) {
    Map<String, Integer> count = new HashMap<>();
    for (Told told : sentences) {
      told.stems().forEach(s -> count.merge(s, 1, Integer::sum));
      told.actors().forEach(s -> count.merge(s, 1, Integer::sum));
    }
    return count;
  }
}
