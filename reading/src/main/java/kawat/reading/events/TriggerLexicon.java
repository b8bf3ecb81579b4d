package kawat.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Event.Form;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.text.Mark;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/** The triggers of a language pack, found by their first word. Immutable. */
final class TriggerLexicon {
  private static final String TRIGGERS = "event-triggers.tsv";
  private final Map<String, List<List<String>>> groups = new HashMap<>();
  private final Affixes affixes;
  private final WordMap<List<Trigger>> byFirstWord = new WordMap<>();

  private static final BitSet NO_FRAMES = new BitSet();
  private static final Triggers NOTHING = new Triggers(List.of(), List.of());
  private final Trait<Triggers> byWord = Trait.of(this::told);
  private final Mark trigger = Mark.of(word -> !told(word).none());

  /** The frames that need a thing which begins with a word, by their order. */
  private final WordMap<BitSet> needing = new WordMap<>();

  private final Mark need = Mark.of(word -> needing.has(word.lower()));

  /** The same while the table is read. */
  private final Map<String, List<Trigger>> read = new HashMap<>();

  TriggerLexicon(LanguagePack pack) {
    this(pack, TRIGGERS);
  }

  /** The words of another table of the same form. */
  TriggerLexicon(LanguagePack pack, String file) {
    this.affixes = pack.affixes();
    for (Row row : pack.table("event-objects.tsv")) {
      groups.put(row.text("group"), row.list("words").stream().map(TriggerLexicon::words).toList());
    }
    List<Row> rows = pack.has(file) ? pack.table(file) : List.of();
    for (int i = 0; i < rows.size(); i++) {
      read(rows.get(i), i);
    }
    Comparator<Trigger> longest = Comparator.comparingInt(t -> -t.words().size());
    read.forEach(
        (word, all) ->
            byFirstWord.put(
                word, all.stream().sorted(longest.thenComparing(TriggerLexicon::rank)).toList()));
  }

  /** Aid comes last: "bantuan senjata" is arms. */
  private static int rank(Trigger trigger) {
    return trigger.frame().order() + (trigger.frame().form() == Form.AID ? 1000 : 0);
  }

  /** Triggers that begin with a word, longest first, then in the table's order. */
  List<Trigger> startingWith(String lower) {
    return byFirstWord.get(lower, List.of());
  }

  /**
   * What a word may tell.
   *
   * @param triggers that begin with it
   * @param bare the same of the word without its owner's ending: "serangannya"
   */
  record Triggers(List<Trigger> triggers, List<Trigger> bare) {
    boolean none() {
      return triggers.isEmpty() && bare.isEmpty();
    }
  }

  /** What a token may tell: nothing, for most. */
  Triggers of(Token token) {
    return byWord.of(token.word());
  }

  /** True where a trigger begins at one of the tokens. */
  boolean tells(TokenRun tokens) {
    return tokens.any(trigger);
  }

  /** The first token from one on that may tell anything; the size where none may. */
  int telling(TokenRun tokens, int from) {
    return tokens.next(trigger, from);
  }

  /** Tokens with which a thing that some verb needs may begin: few or none. */
  BitSet things(TokenRun tokens) {
    BitSet things = new BitSet();
    for (int i = tokens.next(need, 0); i < tokens.size(); i = tokens.next(need, i + 1)) {
      things.set(i);
    }
    return things;
  }

  /** The orders of the frames that such a word may serve; not to be written to. */
  BitSet needing(Token token) {
    return needing.get(token.lower(), NO_FRAMES);
  }

  private Triggers told(Word word) {
    String lower = word.lower();
    boolean owned = lower.length() > 6 && affixes.is(Affixes.Role.POSSESSIVE, lower);
    Triggers told =
        new Triggers(
            startingWith(lower),
            owned ? startingWith(affixes.without(Affixes.Role.POSSESSIVE, lower)) : List.of());
    return told.none() ? NOTHING : told;
  }

  private void read(Row row, int order) {
    String channel = row.text("channel");
    Frame frame =
        new Frame(
            Form.valueOf(row.text("form").toUpperCase(Locale.ROOT)),
            channel.isEmpty() ? Optional.empty() : Optional.of(channel),
            row.list("to"),
            byFirst(needs(row)),
            Set.copyOf(List.of(row.text("flags").split(","))),
            order);
    frame.needs().keySet().forEach(word -> needing.at(word, BitSet::new).set(order));
    for (String noun : row.list("nouns")) {
      add(new Trigger(words(noun), Trigger.Voice.NOUN, frame));
    }
    for (String verb : row.list("verbs")) {
      readVerb(verb, frame);
    }
  }

  private List<List<String>> needs(Row row) {
    List<List<String>> all = new ArrayList<>();
    for (String need : row.list("needs")) {
      if (need.startsWith("@")) {
        List<List<String>> group = groups.get(need.substring(1));
        if (group == null) {
          throw new IllegalArgumentException(
              "%s names the group %s, event-objects.tsv has none".formatted(TRIGGERS, need));
        }
        all.addAll(group);
      } else {
        all.add(words(need));
      }
    }
    return all;
  }

  private static Map<String, List<List<String>>> byFirst(List<List<String>> phrases) {
    Map<String, List<List<String>>> index = new HashMap<>();
    for (List<String> phrase : phrases) {
      index.computeIfAbsent(phrase.getFirst(), w -> new ArrayList<>()).add(phrase);
    }
    return index;
  }

  private void readVerb(String verb, Frame frame) {
    if (verb.startsWith("p:")) {
      add(new Trigger(words(verb.substring(2)), Trigger.Voice.PASSIVE, frame));
    } else if (verb.indexOf('-') > 0 && affixes.conjugates(verb.substring(0, verb.indexOf('-')))) {
      String[] parts = verb.split("-");
      String suffix = parts.length > 2 ? parts[2] : "";
      Affixes.Forms forms = affixes.forms(parts[0], parts[1], suffix);
      forms.active().forEach(f -> add(new Trigger(words(f), Trigger.Voice.ACTIVE, frame)));
      add(new Trigger(words(forms.passive()), Trigger.Voice.PASSIVE, frame));
      add(new Trigger(words(forms.bare()), Trigger.Voice.BARE, frame));
    } else {
      add(new Trigger(words(verb), Trigger.Voice.ACTIVE, frame));
    }
  }

  private void add(Trigger trigger) {
    read.computeIfAbsent(trigger.words().getFirst(), w -> new ArrayList<>()).add(trigger);
  }

  private static List<String> words(String phrase) {
    return List.of(phrase.split(" "));
  }
}
