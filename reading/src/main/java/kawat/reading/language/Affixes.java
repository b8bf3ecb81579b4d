package kawat.reading.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the beginnings and endings of words tell in a language, and how its verbs are built from
 * their stems; from {@code affixes.tsv}, whose head explains each role. Immutable.
 */
public final class Affixes {
  /** What an affix tells, in the spelling of the file with hyphens. */
  public enum Role {
    /** Ends a word and means its owner: "suratnya". */
    POSSESSIVE,
    /** Words that look like verbs. */
    VERB,
    /** Words that hardly can be anything but verbs. */
    CLEAR_VERB,
    /** Verbs whose subject acts. */
    ACTIVE,
    /** Verbs whose subject is acted upon. */
    PASSIVE,
    /** Words built like a verb or a noun of an act, no names at a sentence's head. */
    OPENING,
    /** Names of deeds, which do not speak. */
    DEED,
    /** Names of acts that can be counted. */
    ACT,
    /** Nouns that can be reported; long ones only. */
    NOMINAL,
    NOMINAL_LONG,
    /** Nouns of those who do something; deeds apart. */
    AGENT,
    /** Nouns that themselves are owned by none. */
    ABSTRACT,
    /** Verbs of speech that are no longer bare stems. */
    PREFIXED,
    /** What two do with each other. */
    MUTUAL,
    /** Numerals that mean both: "kedua". */
    BOTH,
    /** How an active verb begins, by its stem's first letter: see {@link #active}. */
    ACTIVE_FORM,
    /** A class of verbs of the tables: see {@link #forms}. */
    CONJUGATION
  }

  /** A beginning and an ending, either may be empty. */
  private record Affix(String head, String tail) {
    boolean on(String lower, int rest) {
      return lower.length() >= head.length() + tail.length() + rest
          && lower.startsWith(head)
          && lower.endsWith(tail);
    }
  }

  private final Map<Role, List<Affix>> affixes = new EnumMap<>(Role.class);
  private final Map<String, Conjugation> conjugations = new HashMap<>();
  private final Map<String, List<String>> activeForms = new HashMap<>();

  Affixes(LanguagePack pack) {
    for (Row row : pack.table("affixes.tsv")) {
      Role role = Role.valueOf(row.text("role").toUpperCase(Locale.ROOT).replace('-', '_'));
      if (role == Role.ACTIVE_FORM) {
        row.list("before").forEach(first -> activeForms.put(first, row.list("affixes")));
        continue;
      }
      if (role == Role.CONJUGATION) {
        Conjugation how = new Conjugation(row.text("stem"), row.list("affixes"));
        row.list("before").forEach(verbs -> conjugations.put(verbs, how));
        continue;
      }
      for (String affix : row.list("affixes")) {
        int dash = affix.indexOf('-');
        if (dash < 0) {
          throw new IllegalArgumentException(
              "affixes.tsv: %s has no hyphen where the word stands".formatted(affix));
        }
        affixes
            .computeIfAbsent(role, r -> new ArrayList<>())
            .add(new Affix(affix.substring(0, dash), affix.substring(dash + 1)));
      }
    }
  }

  /** Everything that a word's affixes tell. */
  public Set<Role> of(String lower) {
    Set<Role> told = EnumSet.noneOf(Role.class);
    for (Role role : affixes.keySet()) {
      if (is(role, lower)) {
        told.add(role);
      }
    }
    return told;
  }

  /** True for a word with such an affix. */
  public boolean is(Role role, String lower) {
    return is(role, lower, 0);
  }

  /**
   * @param rest chars that stand between beginning and ending, at least
   */
  public boolean is(Role role, String lower, int rest) {
    for (Affix affix : affixes(role)) {
      if (affix.on(lower, rest)) {
        return true;
      }
    }
    return false;
  }

  /** The word without such an ending; the word itself where it has none. */
  public String without(Role role, String lower) {
    for (Affix affix : affixes(role)) {
      if (affix.on(lower, 1)) {
        return lower.substring(affix.head.length(), lower.length() - affix.tail.length());
      }
    }
    return lower;
  }

  /**
   * How a class of verbs is built.
   *
   * @param stem what goes before the stem in all forms
   * @param active the beginnings of the active; those of {@code active-form} where there are none
   */
  private record Conjugation(String stem, List<String> active) {}

  /** The forms of a verb. */
  public record Forms(Set<String> active, String passive, String bare) {}

  /** True for the name of a class of verbs. */
  public boolean conjugates(String verbs) {
    return conjugations.containsKey(verbs);
  }

  /**
   * The forms of a stem.
   *
   * @param verbs its class
   * @param suffix goes behind all of them
   */
  public Forms forms(String verbs, String stem, String suffix) {
    Conjugation how = conjugations.get(verbs);
    if (how == null) {
      throw new IllegalArgumentException(
          "affixes.tsv has no conjugation %s, only %s".formatted(verbs, conjugations.keySet()));
    }
    String whole = how.stem + stem;
    Set<String> active = new LinkedHashSet<>();
    if (how.active.isEmpty()) {
      active.addAll(active(whole, suffix));
    } else {
      add(active, how.active, whole, suffix);
    }
    Affix passive = affixes(Role.PASSIVE).getFirst();
    return new Forms(active, passive.head + whole + suffix + passive.tail, whole + suffix);
  }

  private List<Affix> affixes(Role role) {
    return affixes.getOrDefault(role, List.of());
  }

  /**
   * The active forms of a stem by its first letter: of "meng+" the whole stem follows, of "meng~"
   * the stem without that letter. Those listed before {@code *} hold for all other letters, before
   * {@code 3} for stems of at most three letters too.
   *
   * @param suffix goes behind
   */
  private Set<String> active(String stem, String suffix) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> byLetter = activeForms.get(stem.substring(0, 1));
    add(
        forms,
        byLetter == null ? activeForms.getOrDefault("*", List.of()) : byLetter,
        stem,
        suffix);
    if (stem.length() <= 3) {
      add(forms, activeForms.getOrDefault("3", List.of()), stem, suffix);
    }
    return forms;
  }

  private static void add(Set<String> forms, List<String> rules, String stem, String suffix) {
    for (String rule : rules) {
      String head = rule.substring(0, rule.length() - 1);
      forms.add(head + (rule.endsWith("~") ? stem.substring(1) : stem) + suffix);
    }
  }
}
