package kawat.weaving.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;

/** A page in the stream, with its terms weighted as they were when it came. */
final class Witness {
  final NewsRecord page;

  /** Its place in the order of time. */
  final int number;

  final Optional<LocalDate> day;
  final Map<Field, SparseVector> counts;
  private Map<Field, SparseVector> weighted = Map.of();

  /** Pages that were in the window when it came. */
  private int crowd;

  Witness(NewsRecord page, int number) {
    this.number = number;
    this.page = page;
    this.day = PageTime.day(page);
    this.counts = PageTerms.of(page);
  }

  /** Fixes the weights of the terms, by how rare they are in the pages of the window. */
  void weigh(Rarity rarity) {
    crowd = rarity.pages();
    Map<Field, SparseVector> vectors = new EnumMap<>(Field.class);
    for (Field field : List.of(Field.HEADLINE, Field.BODY, Field.LEAD, Field.ACTORS, Field.NEWS)) {
      vectors.put(field, vector(counts, field).weighted(rarity::of));
    }
    weighted = vectors;
  }

  private static SparseVector vector(Map<Field, SparseVector> vectors, Field field) {
    SparseVector vector = vectors.get(field);
    if (vector == null) {
      throw new IllegalStateException("no vector of " + field);
    }
    return vector;
  }

  SparseVector weighted(Field field) {
    return vector(weighted, field);
  }

  SparseVector count(Field field) {
    return vector(counts, field);
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
