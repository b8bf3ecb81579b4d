package kawat.weaving.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.Block;
import kawat.model.CodePoints;
import kawat.model.NewsRecord;
import kawat.weaving.Passage;
import kawat.weaving.Story;
import kawat.weaving.words.Senses;

/**
 * Says what a story is about: its title, and the sentences that carry it. The words of matter that
 * most of its pages have weigh most; a sentence is worth its words' weight for its length, more at
 * the head of a page, nothing where another has said it.
 */
final class StoryTeller {
  /** Sentences that carry a story: {@value}. */
  private static final int SENTENCES = 3;

  /** Pages of a story that are read for them, from the first: {@value}. */
  private static final int READ = 8;

  private static final int LEAST_WORDS = 6;
  private static final int BLOCKS = 8;

  /** "Kim membalas surat itu. Isinya belum diumumkan." */
  private static final Pattern END = Pattern.compile("[.!?][\"”’)]*\\s+(?=[\"“‘(]?\\p{Lu})|$");

  private record Sentence(int page, int block, int start, int end, Set<String> words) {}

  private final List<NewsRecord> pages;
  private final Map<String, Double> weights = new HashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private StoryTeller(List<NewsRecord> pages) {
    this.pages = pages.subList(0, Math.min(READ, pages.size()));
    for (int page = 0; page < this.pages.size(); page++) {
      Set<String> words = new HashSet<>();
      List<Block> body = this.pages.get(page).article().body();
      for (int block = 0; block < body.size() && block < BLOCKS; block++) {
        read(page, block, body.get(block).text());
      }
      for (Sentence sentence : sentences) {
        if (sentence.page == page) {
          words.addAll(sentence.words);
        }
      }
      words.forEach(w -> weights.merge(w, 1.0, Double::sum));
    }
  }

  static Story of(List<NewsRecord> pages) {
    StoryTeller teller = new StoryTeller(pages);
    return new Story(teller.title(), pages.stream().map(NewsRecord::id).toList(), teller.carried());
  }

  private void read(int page, int block, String text) {
    Matcher end = END.matcher(text);
    int start = 0;
    while (start < text.length() && end.find(start)) {
      int stop = end.start() + (end.end() > end.start() ? end.group().stripTrailing().length() : 0);
      Set<String> words = Senses.content(text.substring(start, stop));
      if (words.size() >= LEAST_WORDS) {
        sentences.add(new Sentence(page, block, start, stop, words));
      }
      start = Math.max(end.end(), start + 1);
    }
  }

  /** The headline whose words most pages have. */
  private String title() {
    NewsRecord best = pages.getFirst();
    double most = -1;
    for (NewsRecord page : pages) {
      double worth = worth(Senses.content(page.article().headline().orElse("")), Set.of());
      if (worth > most) {
        best = page;
        most = worth;
      }
    }
    return best.article().headline().orElse(best.source());
  }

  private double worth(Set<String> words, Set<String> said) {
    double sum = 0;
    for (String word : words) {
      sum += said.contains(word) ? 0 : weights.getOrDefault(word, 0.0);
    }
    return sum / Math.sqrt(words.size() + 4.0);
  }

  private List<Passage> carried() {
    List<Sentence> chosen = new ArrayList<>();
    Set<String> said = new HashSet<>();
    while (chosen.size() < SENTENCES && chosen.size() < sentences.size()) {
      Sentence best = sentences.getFirst();
      double most = -1;
      for (Sentence s : sentences) {
        double lead = s.block == 0 ? 1.5 : 1;
        double worth = chosen.contains(s) ? -1 : lead * worth(s.words, said);
        if (worth > most) {
          best = s;
          most = worth;
        }
      }
      chosen.add(best);
      said.addAll(best.words);
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(Sentence::page).thenComparing(Sentence::block))
        .map(this::passage)
        .toList();
  }

  private Passage passage(Sentence s) {
    NewsRecord page = pages.get(s.page);
    int offset =
        page.article().body().subList(0, s.block).stream()
            .mapToInt(b -> b.text().length() + 1)
            .sum();
    return new Passage(
        page.id(),
        page.source(),
        s.block,
        CodePoints.of(page.article().text()).evidence(offset + s.start, offset + s.end));
  }
}
