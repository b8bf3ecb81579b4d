package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What came and went since things were last looked at; a thing is itself, whatever it equals. */
final class Since<T> {
  private Set<T> before = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<T> gone = new ArrayList<>();
  private final List<T> fresh = new ArrayList<>();

  /** Takes over what there is now. */
  void look(Collection<T> now) {
    gone.clear();
    fresh.clear();
    Set<T> all = Collections.newSetFromMap(new IdentityHashMap<>(now.size()));
    for (T thing : now) {
      all.add(thing);
      if (!before.remove(thing)) {
        fresh.add(thing);
      }
    }
    gone.addAll(before);
    before = all;
  }

  List<T> gone() {
    return gone;
  }

  List<T> fresh() {
    return fresh;
  }
}
