package kawat.weaving.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;

/** A page in the stream, with its terms weighted as they were when it came. */
final class Witness {
  private static final List<Field> WEIGHTED =
      List.of(Field.HEADLINE, Field.BODY, Field.LEAD, Field.ACTORS, Field.NEWS);

  final NewsRecord page;

  /** Its place in the order of time. */
  final int number;

  final Optional<LocalDate> day;

  /** By field, in the order of its constants. */
  private final SparseVector[] counts;

  private final SparseVector[] weighted;

  /** In how many looks for pages near another this one was met; 0 between two searches. */
  int looks;

  /** Pages that were in the window when it came. */
  private int crowd;

  Witness(NewsRecord page, int number) {
    this.number = number;
    this.page = page;
    this.day = PageTime.day(page);
    this.counts = PageTerms.of(page);
    this.weighted = counts.clone();
  }

  /** Fixes the weights of the terms, by how rare they are in the pages of the window. */
  void weigh(Rarity rarity) {
    crowd = rarity.pages();
    for (Field field : WEIGHTED) {
      weighted[field.ordinal()] = count(field).weighted(rarity::of);
    }
  }

  SparseVector weighted(Field field) {
    return weighted[field.ordinal()];
  }

  SparseVector count(Field field) {
    return counts[field.ordinal()];
  }

  double cosine(Witness other, Field field) {
    return weighted(field).cosine(other.weighted(field));
  }

  /** How far the opening of this page is in all of the other. */
  double leadIn(Witness other) {
    return weighted(Field.LEAD).cosine(other.weighted(Field.BODY));
  }

  int crowd() {
    return crowd;
  }

  double shared(Witness other, Field field) {
    return count(field).shared(other.count(field));
  }

  /** Days between the two; 0 where one does not tell its day. */
  long daysTo(Witness other) {
    return day.isPresent() && other.day.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get()))
        : 0;
  }
}
