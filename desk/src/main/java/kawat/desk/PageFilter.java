package kawat.desk;

import java.util.Optional;

/**
 * Which pages are wanted; an empty part lets all pass.
 *
 * @param outlet as {@link PageSummary#outlet()} has it, capitals aside
 * @param actor key of an actor named in the page
 * @param from first day, EDTF ({@code 2022}, {@code 2022-08}, {@code 2022-08-15})
 * @param to last day, EDTF; {@code 2022} reaches to its end
 */
public record PageFilter(
    Optional<String> outlet, Optional<String> actor, Optional<String> from, Optional<String> to) {
  /** All pages. */
  public static final PageFilter ALL =
      new PageFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public PageFilter outlet(String name) {
    return new PageFilter(Optional.of(name), actor, from, to);
  }

  public PageFilter actor(String key) {
    return new PageFilter(outlet, Optional.of(key), from, to);
  }

  public PageFilter from(String edtf) {
    return new PageFilter(outlet, actor, Optional.of(edtf), to);
  }

  public PageFilter to(String edtf) {
    return new PageFilter(outlet, actor, from, Optional.of(edtf));
  }
}
