package kawat.weaving.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.weaving.MergedEvent;

/**
 * Who deals with whom.
 *
 * @param nodes most events first
 * @param edges most events first
 */
public record Network(List<Node> nodes, List<Edge> edges) {
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * An actor.
   *
   * @param key of the actor, or a state's code where actors are taken for their states
   * @param name the actor's name; of a state the name it was first met with, else its code
   * @param events in how many events it takes part
   */
  public record Node(String key, String name, int events) {}

  /**
   * What stands between two actors.
   *
   * @param a the alphabetically smaller key
   * @param b the other
   * @param cooperation sum of what helps, as {@link Weights} has it
   * @param conflict sum of what harms, 0 or less
   * @param events ids of the events it is made of
   */
  public record Edge(String a, String b, double cooperation, double conflict, List<String> events) {
    public Edge {
      events = List.copyOf(events);
    }
  }

  /**
   * The network of these events: who acts is linked with whoever is acted upon, and the parties of
   * a mutual act with each other.
   *
   * @param states whether actors are taken for the states they act for, where they have one
   */
  public static Network of(List<MergedEvent> events, boolean states) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Integer> count = new HashMap<>();
    Map<List<String>, List<MergedEvent>> between = new LinkedHashMap<>();
    for (MergedEvent event : events) {
      Set<String> from = keys(event.from(), states, names);
      Set<String> to = keys(event.to(), states, names);
      Stream.concat(from.stream(), to.stream())
          .distinct()
          .forEach(k -> count.merge(k, 1, Integer::sum));
      for (List<String> pair : pairs(event, from, to)) {
        between.computeIfAbsent(pair, _ -> new ArrayList<>()).add(event);
      }
    }
    List<Node> nodes =
        names.entrySet().stream()
            .map(e -> new Node(e.getKey(), e.getValue(), count.getOrDefault(e.getKey(), 0)))
            .sorted(Comparator.comparingInt(Node::events).reversed().thenComparing(Node::key))
            .toList();
    return new Network(nodes, edges(between));
  }

  private static List<Edge> edges(Map<List<String>, List<MergedEvent>> between) {
    return between.entrySet().stream()
        .map(e -> edge(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt((Edge e) -> e.events().size())
                .reversed()
                .thenComparing(Edge::a)
                .thenComparing(Edge::b))
        .toList();
  }

  private static Edge edge(List<String> pair, List<MergedEvent> events) {
    Allies allies = Allies.of(events);
    double[] values =
        events.stream().mapToDouble(e -> Weights.value(e, allies.goldstein(e))).toArray();
    return new Edge(
        pair.getFirst(),
        pair.getLast(),
        Arrays.stream(values).map(v -> Math.max(0, v)).sum(),
        Arrays.stream(values).map(v -> Math.min(0, v)).sum(),
        events.stream().map(MergedEvent::id).toList());
  }

  private static Set<List<String>> pairs(MergedEvent event, Set<String> from, Set<String> to) {
    Set<String> other = new TreeSet<>(to);
    if (event.form().mutual()) {
      other.addAll(from);
    }
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (String a : from) {
      for (String b : other) {
        if (!a.equals(b)) {
          pairs.add(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a));
        }
      }
    }
    return pairs;
  }

  private static Set<String> keys(List<Actor> actors, boolean states, Map<String, String> names) {
    Set<String> keys = new TreeSet<>();
    for (Actor actor : actors) {
      String key = states ? actor.country().orElse(actor.key()) : actor.key();
      keys.add(key);
      if (key.equals(actor.key())) {
        names.put(key, actor.name());
      } else {
        names.putIfAbsent(key, key);
      }
    }
    return keys;
  }
}
