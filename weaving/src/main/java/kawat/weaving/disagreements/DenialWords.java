package kawat.weaving.disagreements;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Evidence;
import kawat.model.Quote;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.words.Senses;

/**
 * The words in which a page tells a denial, without what the denier says besides: "Menteri itu
 * menepisnya. 'Kami tidak butuh senjata siapa pun'" does not say that a supply of arms is denied.
 * Where the denial is told in a quotation alone, that counts.
 */
final class DenialWords {
  /** By id, as they are when asked. */
  private final Map<String, PageFacts> pages;

  DenialWords(Map<String, PageFacts> pages) {
    this.pages = pages;
  }

  /** The forms of act whose objects the denial names. */
  Set<String> objects(Report denial) {
    return Senses.of(Senses.Table.OBJECT, text(denial));
  }

  /** The forms of act whose objects an accusation names. */
  static Set<String> objectsOf(MergedEvent accusation) {
    Set<String> objects = new HashSet<>();
    accusation.reports().forEach(r -> objects.addAll(Senses.of(Senses.Table.OBJECT, all(r))));
    return objects;
  }

  String text(Report denial) {
    List<Evidence> evidence = denial.event().evidence();
    List<Evidence> own = evidence.stream().filter(e -> !quoted(denial, e)).toList();
    return words((own.isEmpty() ? evidence : own).stream());
  }

  private boolean quoted(Report denial, Evidence evidence) {
    return Optional.ofNullable(pages.get(denial.page())).stream()
        .flatMap(p -> p.page.quotes().stream())
        .filter(q -> q.type() == Quote.Type.DIRECT)
        .flatMap(q -> q.evidence().stream())
        .anyMatch(q -> q.start() <= evidence.start() && evidence.end() <= q.end());
  }

  /** All words of a telling. */
  static String all(Report report) {
    return words(report.event().evidence().stream());
  }

  private static String words(Stream<Evidence> evidence) {
    return evidence.map(Evidence::exact).collect(Collectors.joining(" "));
  }
}
