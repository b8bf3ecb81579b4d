package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kawat.model.Evidence;
import kawat.weaving.Disagreement;
import kawat.weaving.Disagreement.Side;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Senses.Table;
import kawat.weaving.words.Words;

/**
 * A letter here, a telegram there: where the words of two tellings name channels and have none in
 * common. What the reader concluded without such a word is no telling.
 */
final class Channels {
  private Channels() {}

  /** The tellings that name a channel which another does not know. */
  static Optional<Disagreement> differing(MergedEvent event) {
    Map<Set<String>, Side> sides = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      Map<String, Evidence> told = told(report.event().evidence());
      if (!told.isEmpty() && !report.copied()) {
        sides.putIfAbsent(
            told.keySet(),
            new Side(
                report.page(),
                report.source(),
                String.join(", ", told.keySet()),
                told.values().iterator().next(),
                report.event().sources()));
      }
    }
    List<Side> apart = new ArrayList<>();
    sides.forEach(
        (told, side) -> {
          if (sides.keySet().stream().anyMatch(other -> Collections.disjoint(told, other))) {
            apart.add(side);
          }
        });
    return apart.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Disagreement(Disagreement.Kind.CHANNEL, Titles.of(event), List.copyOf(apart)));
  }

  /** Each channel with the words that show it. */
  private static Map<String, Evidence> told(List<Evidence> evidence) {
    Map<String, Evidence> told = new TreeMap<>();
    for (Evidence e : evidence) {
      channels(e.exact()).forEach(channel -> told.putIfAbsent(channel, e));
    }
    return told;
  }

  /**
   * The ways in which the words say that somebody spoke. Of an answer the message that it answers
   * is none: "Setelah menerima surat itu, presiden mengirim jawaban lewat telegram" tells of a
   * telegram. Nor is "surat kabar" a letter, or Telegram, where one posts, a telegram.
   */
  static Set<String> channels(String text) {
    Words words = Words.of(text);
    boolean answer = !Senses.of(Table.ANSWER, text).isEmpty();
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.words().get(i);
      String before = i == 0 ? "" : words.words().get(i - 1);
      String after = i + 1 == words.size() ? "" : " " + words.words().get(i + 1);
      boolean received = answer && !Senses.of(Table.RECEIVED, before).isEmpty();
      boolean name = name(text, words.starts().get(i));
      if (!received && !name && !Senses.of(Table.CHANNEL, word + after).isEmpty()) {
        found.addAll(Senses.of(Table.CHANNEL, word));
      }
    }
    return found;
  }

  /** A capital where no sentence begins. */
  private static boolean name(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && Character.isLetterOrDigit(text.charAt(before));
  }
}
