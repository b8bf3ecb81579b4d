package kawat.desk;

import java.util.List;

/**
 * Part of a long list.
 *
 * @param total how many there are in all
 * @param offset how many come before {@code items}
 */
public record Slice<T>(List<T> items, int total, int offset) {
  public Slice {
    items = List.copyOf(items);
  }
}
