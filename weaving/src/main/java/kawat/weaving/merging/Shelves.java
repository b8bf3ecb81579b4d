package kawat.weaving.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where to look for groups that a telling can fit: by form and party, and on each such shelf by
 * time, so that what an actor did years ago is not looked at again with each thing that he does.
 * Time is that of the group's first telling, which every later one must fit; whom {@link
 * SameEvent#score} may not refuse for its time alone is always among those found.
 */
final class Shelves {
  /** Days of one compartment: {@value}. */
  private static final int DAYS = 16;

  /** The compartment of tellings whose page does not say when it was told. */
  private static final int UNTOLD = Integer.MIN_VALUE;

  /** By what a group is put away; each row has its own compartments. */
  private enum Row {
    /** Acts of a day or some weeks, by the days that they may have been on. */
    DAY,
    /** The same acts, by the day on which they were told. */
    TOLD_WITH_DAY,
    /** Acts without a date, by the day on which they were told. */
    TOLD_WITHOUT,
    /** States of things, which have a date of more than some weeks. */
    LONG,
    WAR
  }

  private record Range(Row row, int first, int last) {}

  /** Groups on one shelf, those put there last at the end of each list. */
  private static final class Shelf {
    private final Map<Row, NavigableMap<Integer, List<Integer>>> rows = new EnumMap<>(Row.class);

    void put(int group, Range at) {
      NavigableMap<Integer, List<Integer>> row = rows.computeIfAbsent(at.row, _ -> new TreeMap<>());
      for (int i = at.first; i <= at.last; i++) {
        row.computeIfAbsent(i, _ -> new ArrayList<>(1)).add(group);
      }
    }

    void takeLast(Range at) {
      NavigableMap<Integer, List<Integer>> row = rows.getOrDefault(at.row, new TreeMap<>());
      for (int i = at.first; i <= at.last; i++) {
        row.computeIfPresent(
            i,
            (_, groups) -> {
              groups.removeLast();
              return groups.isEmpty() ? null : groups;
            });
      }
    }

    void find(Range in, Set<Integer> found) {
      NavigableMap<Integer, List<Integer>> row = rows.get(in.row);
      if (row != null) {
        row.subMap(in.first, true, in.last, true).values().forEach(found::addAll);
      }
    }
  }

  private final Map<String, Shelf> shelves = new HashMap<>();

  /** Groups, in the order in which they were opened, that the telling can fit by these keys. */
  Set<Integer> find(Set<String> keys, Telling telling) {
    List<Range> ranges = near(telling);
    Set<Integer> found = new HashSet<>();
    for (String key : keys) {
      Shelf shelf = shelves.get(key);
      if (shelf != null) {
        ranges.forEach(r -> shelf.find(r, found));
      }
    }
    return new TreeSet<>(found);
  }

  /** Puts a group under a key under which it is not yet. */
  void put(String key, int group, Telling first) {
    Shelf shelf = shelves.computeIfAbsent(key, _ -> new Shelf());
    places(first).forEach(at -> shelf.put(group, at));
  }

  /** Takes back what was put under a key last of all. */
  void takeLast(String key, Telling first) {
    Shelf shelf = shelves.get(key);
    if (shelf != null) {
      places(first).forEach(shelf::takeLast);
    }
  }

  private static List<Range> places(Telling first) {
    List<Range> places = new ArrayList<>();
    int told = compartment(first.told);
    if (first.war) {
      places.add(new Range(Row.WAR, 0, 0));
    }
    if (first.when.isEmpty()) {
      places.add(new Range(Row.TOLD_WITHOUT, told, told));
    } else if (first.brief()) {
      places.add(days(first.when.get(), 0));
      places.add(new Range(Row.TOLD_WITH_DAY, told, told));
    } else {
      places.add(new Range(Row.LONG, 0, 0));
    }
    return places;
  }

  /** The other side of {@link #places}: what of each row can be the act that is told here. */
  private static List<Range> near(Telling telling) {
    List<Range> near = new ArrayList<>();
    near.add(new Range(Row.LONG, 0, 0));
    if (telling.war) {
      near.add(new Range(Row.WAR, 0, 0));
    }
    boolean again = SameEvent.lasting(telling.event.form());
    boolean once = SameEvent.once(telling.event.form());
    if (telling.when.isPresent()) {
      near.add(days(telling.when.get(), SameEvent.DAYS_OF_DOUBT));
      told(Row.TOLD_WITHOUT, telling, once || again && !telling.brief(), near);
    } else {
      told(Row.TOLD_WITH_DAY, telling, once, near);
      told(Row.TOLD_WITHOUT, telling, again, near);
    }
    return near;
  }

  private static void told(Row row, Telling telling, boolean ever, List<Range> near) {
    if (ever || telling.told.isEmpty()) {
      near.add(new Range(row, UNTOLD, Integer.MAX_VALUE));
    } else {
      LocalDate day = telling.told.get();
      near.add(new Range(row, UNTOLD, UNTOLD));
      near.add(
          new Range(
              row,
              compartment(day.toEpochDay() - SameEvent.FORGOTTEN_DAYS),
              compartment(day.toEpochDay() + SameEvent.FORGOTTEN_DAYS)));
    }
  }

  /** From the first to the last; a careless "12-10 Juli" has them the other way round. */
  private static Range days(Calendar days, int doubt) {
    long first = days.first().toEpochDay();
    long last = days.last().toEpochDay();
    return new Range(
        Row.DAY,
        compartment(Math.min(first, last) - doubt),
        compartment(Math.max(first, last) + doubt));
  }

  private static int compartment(Optional<LocalDate> day) {
    return day.map(d -> compartment(d.toEpochDay())).orElse(UNTOLD);
  }

  private static int compartment(long day) {
    return Math.toIntExact(Math.floorDiv(day, DAYS));
  }
}
