package kawat.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kawat.weaving.Disagreement;
import kawat.weaving.Disagreement.Side;
import tools.jackson.databind.JsonNode;

/**
 * Holds disagreements against those of a {@code story.json}, one for one: the same kind, and of
 * what gold tells (a page and its words, values by page or by source, the page of a denial) at
 * least two values, or the one that there is.
 *
 * @param missed what gold has and was not found
 * @param spurious what was found and gold does not have
 * @param right how many are in both
 */
record StoryDisagreements(List<String> missed, List<String> spurious, int right) {
  /** What a channel is called in gold. */
  private static final String LETTER = "surat";

  static StoryDisagreements of(JsonNode story, List<Disagreement> found) {
    List<Disagreement> left = new ArrayList<>(found);
    List<String> missed = new ArrayList<>();
    int right = 0;
    for (JsonNode wanted : story.path("disagreements")) {
      Optional<Disagreement> hit = left.stream().filter(d -> is(d, wanted)).findFirst();
      hit.ifPresent(left::remove);
      if (hit.isPresent()) {
        right++;
      } else {
        missed.add(wanted.toString());
      }
    }
    return new StoryDisagreements(missed, left.stream().map(Disagreement::what).toList(), right);
  }

  private static boolean is(Disagreement found, JsonNode wanted) {
    String kind = wanted.path("kind").stringValue("");
    if (!found.kind().name().toLowerCase(Locale.ROOT).equals(kind)) {
      return false;
    }
    if (wanted.has("values")) {
      return StreamSupport.stream(wanted.path("values").spliterator(), false)
              .filter(v -> found.sides().stream().anyMatch(s -> tells(s, v)))
              .count()
          >= 2;
    }
    String page = wanted.path("page").stringValue("");
    return kind.equals("denial")
        ? found.sides().stream().anyMatch(s -> s.value().equals("denied") && s.page().equals(page))
        : found.sides().stream()
            .anyMatch(
                s ->
                    s.page().equals(page)
                        && s.evidence().exact().equals(wanted.path("text").stringValue("")));
  }

  private static boolean tells(Side side, JsonNode value) {
    String who = value.get(0).stringValue("");
    boolean by =
        side.page().equals(who)
            || side.sources().origin().filter(a -> alike(a.name(), who)).isPresent();
    JsonNode what = value.get(1);
    return by
        && (what.isNumber()
            ? new BigDecimal(side.value()).compareTo(what.decimalValue()) == 0
            : side.value().equals(what.stringValue("").replace(LETTER, "letter")));
  }

  /** "Shin Won-sik", "Shin Won Sik". */
  private static boolean alike(String a, String b) {
    return a.replace('-', ' ').equalsIgnoreCase(b.replace('-', ' '));
  }
}
