package kawat.reading.reasons;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kawat.reading.language.CommonTable;
import kawat.reading.tagging.Label;
import kawat.reading.tagging.Opinion;

/** The tagger's opinion of a word in words, from {@code codes/tagger-features.tsv}. */
final class Weights {
  private static final Map<Integer, String> THINGS =
      CommonTable.rows("tagger-features.tsv").stream()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(c -> Integer.valueOf(c[0]), c -> c[1]));

  private Weights() {}

  /** "tagger: person, lead 3.2, by the word before (1.4), its ending (0.8)". */
  static String told(Opinion opinion) {
    String features =
        opinion.strongest().stream()
            .map(
                w ->
                    "%s (%s)"
                        .formatted(
                            THINGS.getOrDefault(w.template(), "feature " + w.template()),
                            number(w.weight())))
            .collect(Collectors.joining(", "));
    return "tagger: %s, lead %s%s"
        .formatted(
            kind(opinion.label()),
            number(opinion.lead()),
            features.isEmpty() ? "" : ", by " + features);
  }

  private static String kind(Label label) {
    return switch (label) {
      case OUTSIDE -> "no name";
      case PERSON_BEGIN, PERSON_INSIDE -> "person";
      case BODY_BEGIN, BODY_INSIDE -> "organisation";
      case PLACE_BEGIN, PLACE_INSIDE -> "place";
    };
  }

  private static String number(float weight) {
    return String.format(Locale.ROOT, "%.1f", weight);
  }
}
