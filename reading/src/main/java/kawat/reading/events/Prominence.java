package kawat.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.names.Mention;
import kawat.reading.text.ReadText;

/** How much a page is about each side, and which sides it tells to deal with each other. */
final class Prominence {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<String> headline = new HashSet<>();
  private final Set<String> lead = new HashSet<>();
  private final Map<String, Set<String>> dealt = new HashMap<>();
  private final List<String> order;

  Prominence(ReadText text, List<Mention> mentions, List<Telling> tellings, States states) {
    String head = text.article().headline().orElse("");
    int leadEnd = text.paragraphs().isEmpty() ? 0 : text.paragraphs().getFirst().end();
    for (Mention mention : mentions) {
      Actor actor = states.acting(mention.actor());
      if (actor.kind() == Actor.Kind.MEDIUM) {
        continue;
      }
      String key = Moment.key(actor, states);
      counts.merge(key, 1, Integer::sum);
      actors.putIfAbsent(key, states.state(actor).orElse(actor));
      if (head.contains(text.slice(mention.start(), mention.end()))) {
        headline.add(key);
      }
      if (mention.start() < leadEnd) {
        lead.add(key);
      }
    }
    order = new ArrayList<>(counts.keySet());
    order.sort(Comparator.comparingInt(k -> -counts.getOrDefault(k, 0)));
    for (int i = 0; i < order.size(); i++) {
      ranks.put(order.get(i), i);
    }
    for (Telling telling : tellings) {
      if (telling.whole()) {
        pair(telling, states);
      }
    }
  }

  private void pair(Telling telling, States states) {
    List<Actor> others = telling.form().mutual() ? telling.from() : telling.to();
    for (Actor from : telling.from()) {
      for (Actor to : others) {
        dealt
            .computeIfAbsent(Moment.key(from, states), k -> new HashSet<>())
            .add(Moment.key(to, states));
      }
    }
  }

  /** How often a side is named. */
  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  /** 0 for the side named most. */
  int rank(String key) {
    return ranks.getOrDefault(key, order.size());
  }

  boolean inHeadline(String key) {
    return headline.contains(key);
  }

  boolean inLead(String key) {
    return lead.contains(key);
  }

  /** True where the page tells what one did to the other. */
  boolean dealt(String from, String to) {
    return dealt.getOrDefault(from, Set.of()).contains(to);
  }

  /** The sides named most, the first of them first. */
  List<String> most(int many) {
    return order.subList(0, Math.min(many, order.size()));
  }

  /** Who stands for a side. */
  List<Actor> actor(String key) {
    Actor actor = actors.get(key);
    return actor == null ? List.of() : List.of(actor);
  }

  int sides() {
    return order.size();
  }
}
