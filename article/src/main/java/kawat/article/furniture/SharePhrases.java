package kawat.article.furniture;

import java.util.Set;
import java.util.stream.Collectors;

/** Buttons whose words a saved page ran together: "ShareTweetWhatsApp". */
final class SharePhrases {
  /** Longer lines hold more than a row of buttons. */
  private static final int LONGEST = 60;

  private static final int SHORTEST = 4;

  private final Set<String> labels;

  /** How labels start; most lines end the search there. */
  private final Set<String> starts;

  SharePhrases(Set<String> labels) {
    this.labels = Set.copyOf(labels);
    this.starts =
        labels.stream()
            .filter(l -> l.length() >= SHORTEST)
            .map(l -> l.substring(0, SHORTEST))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the line, in lower case, is made of two or more of the known labels and no space. */
  boolean takes(String line) {
    if (line.length() > LONGEST
        || line.length() < 6
        || line.indexOf(' ') >= 0
        || !starts.contains(line.substring(0, SHORTEST))) {
      return false;
    }
    // reached[i]: how many labels fill the line up to i, 0 for none.
    int[] reached = new int[line.length() + 1];
    for (int start = 0; start < line.length(); start++) {
      boolean fills = start == 0 || reached[start] > 0;
      for (int end = start + SHORTEST; fills && end <= line.length(); end++) {
        if (reached[end] == 0 && labels.contains(line.substring(start, end))) {
          reached[end] = reached[start] + 1;
        }
      }
    }
    return reached[line.length()] > 1;
  }
}
