package kawat.reading.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import kawat.model.Actor;
import kawat.reading.language.Affixes;

/** Media that no list knows, by what is said to them: "kata Dewi kepada Togo Soir". */
final class Listeners {
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}[0-9]?|[LD]['’]\\p{Lu}\\p{L}+");
  private final Words words;
  private final Parties parties;
  private final SourceSlot slot;
  private final AttributionCues cues;

  Listeners(Words words, Parties parties, SourceSlot slot, AttributionCues cues) {
    this.words = words;
    this.parties = parties;
    this.slot = slot;
    this.cues = cues;
  }

  /**
   * The unlisted medium after a cue that words are said to: a name in capitals ("LTV"), one that
   * opens like a foreign paper's ("Le Journal"), one that begins with a place ("Togo Soir").
   *
   * @param cue its first word
   * @param at the word after it
   */
  Optional<Party> at(int cue, int at) {
    return spoken(cue) ? listener(at) : Optional.empty();
  }

  /** "kata Dewi kepada", "dalam wawancara dengan": words are said to whoever follows. */
  private boolean spoken(int cue) {
    if (cue == 0 || words.is(cue, Role.INTERVIEW)) {
      return cue > 0;
    }
    int speaker = parties.at(cue - 1).map(Party::first).orElse(cue - 1);
    return speech(words.near(cue - 1)) || speech(words.near(speaker - 1));
  }

  private boolean speech(String verb) {
    String bare = words.roles().affixes().without(Affixes.Role.POSSESSIVE, verb);
    return cues.speaks(verb) || cues.speaks(bare);
  }

  private Optional<Party> listener(int word) {
    if (words.is(word, Role.PRESS_KIND) && words.text(word).matches("\\p{Lu}.+")) {
      return station(word);
    }
    Optional<Party> party = parties.at(word);
    boolean acronym = word < words.size() && ACRONYM.matcher(words.text(word)).matches();
    if (party.isEmpty()) {
      return acronym ? slot.named(word).filter(p -> p.end() == word + 1) : Optional.empty();
    }
    if (acronym && SourceSlot.guessed(party.get()) && party.get().end() == word + 1) {
      return party.map(SourceSlot::medium);
    }
    boolean several = party.get().end() > word + 1;
    if (several && SourceSlot.guessed(party.get())) {
      boolean place = party.get().actor().kind() == Actor.Kind.PLACE;
      return party.filter(p -> place || words.is(word, Role.PRESS_FOREIGN)).map(SourceSlot::medium);
    }
    return slot.goesOn(word) ? slot.named(word, word + 1) : Optional.empty();
  }

  /** "Radio Sahel", "Kanal 9": the noun is part of the name. */
  private Optional<Party> station(int word) {
    int end = parties.at(word + 1).map(Party::end).orElseGet(() -> slot.nameEnd(word + 1));
    boolean number =
        word + 1 < words.size() && words.text(word + 1).matches("[0-9]{1,2}") && end == word + 1;
    int last = number ? word + 2 : end;
    if (last == word + 1) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(words.text(word));
    for (int w = word + 1; w < last; w++) {
      name.append(' ').append(words.text(w));
    }
    return Optional.of(new Party(Parties.unknown(name.toString(), Actor.Kind.MEDIUM), word, last));
  }
}
