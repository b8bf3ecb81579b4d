package kawat.model;

import java.util.Optional;

/**
 * Somebody or something that acts, speaks or is acted upon.
 *
 * @param key the same on every page: ISO 3166 alpha-3 for a state ({@code PRK}), else a slug
 *     ({@code vladimir-putin})
 * @param name canonical, without title ({@code Vladimir Putin})
 * @param kind what it is
 * @param country alpha-3 of the state it is or acts for; empty where there is none
 */
public record Actor(String key, String name, Kind kind, Optional<String> country) {
  /** Kinds of actor, in JSON in lower case. */
  public enum Kind {
    PERSON,
    STATE,
    BODY,
    MEDIUM,
    GROUP,
    PLACE
  }
}
