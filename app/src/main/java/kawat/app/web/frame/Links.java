package kawat.app.web.frame;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Evidence;

/** The permanent address of each thing. */
public final class Links {
  private Links() {}

  public static String event(String id) {
    return Address.of("events", id).toString();
  }

  /** Sends on to the first sentence that tells of it. */
  public static String sentence(String event) {
    return Address.of("events", event, "sentence").toString();
  }

  public static String article(String page) {
    return Address.of("articles", page).toString();
  }

  /** The place in an article where an item stands, the item standing out. */
  public static String item(String page, String item) {
    return Address.of("articles", page).plus("item", item) + "#" + item;
  }

  /** Any words of an article: {@code START-END} in code points of its text. */
  public static String words(String page, Evidence words) {
    String place = words.start() + "-" + words.end();
    return Address.of("articles", page).plus("words", place) + "#w" + words.start();
  }

  /** What a page adds. */
  public static String news(String page) {
    return Address.of("articles", page, "new").toString();
  }

  /** How two sides stand to each other. */
  public static String relation(String a, String b) {
    return Address.of("relation", a, b).toString();
  }

  /** The same by another step of time. */
  public static String relation(String a, String b, String by) {
    return Address.of("relation", a, b).plus("by", by).toString();
  }

  public static String archived(String page) {
    return Address.of("articles", page, "archived").toString();
  }

  public static String actor(String key) {
    return Address.of("actors", key).toString();
  }

  public static String actor(Actor actor) {
    return actor(actor.key());
  }

  /** The timeline of those in which each of these actors takes part. */
  public static String timelineOf(String... actors) {
    return Address.of().plusAll("actor", List.of(actors)).toString();
  }

  public static String search(String words) {
    return Address.of("search").plus("q", words).toString();
  }
}
