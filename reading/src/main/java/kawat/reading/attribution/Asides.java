package kawat.reading.attribution;

import java.util.Optional;
import kawat.model.Actor;

/** What stands between commas beside a medium: its name, whom it cites, how it came to know. */
final class Asides {
  private static final int FARTHEST_COMMA = 6;
  private static final int FARTHEST_VERB = 14;
  private final Words words;
  private final SourceSlot slot;

  Asides(Words words, SourceSlot slot) {
    this.words = words;
    this.slot = slot;
  }

  /**
   * The medium at a sentence's head whose verb stands behind an aside: "Koran Warta di Lumbang,
   * mengutip seorang saksi, menulis …", "Antara, yang melihatnya, mengabarkan …".
   */
  Optional<Party> subject(int from, int verb) {
    if (verb - from > FARTHEST_VERB || !words.near(verb - 1).equals(",")) {
      return Optional.empty();
    }
    int comma = from + 1;
    while (comma < verb && comma - from <= FARTHEST_COMMA && !words.near(comma).equals(",")) {
      comma++;
    }
    int aside = words.is(comma + 1, Role.MANNER) ? comma + 2 : comma + 1;
    if (!words.near(comma).equals(",") || comma + 1 >= verb) {
      return Optional.empty();
    }
    int end = comma;
    if (words.is(aside, Role.CITING)) { // only the press does so
      return slot.read(from, true).or(() -> slot.named(from).filter(p -> p.end() == end));
    }
    return words.is(aside, Role.RELATIVE) ? slot.read(from, true) : Optional.empty();
  }

  /** "Kantor berita resmi Korvia, KNA, melaporkan …": the name between commas. */
  Party called(Party party) {
    return words.near(party.end()).equals(",")
        ? slot.named(party.end() + 1).filter(p -> words.mark(p.end())).orElse(party)
        : party;
  }

  /** "dikutip kantor berita Korvia, KNA.": what the agency is called. */
  Party proper(Party party) {
    boolean agency =
        party.actor().kind() == Actor.Kind.MEDIUM
            && words.is(party.first(), Role.AGENCY_HEAD)
            && words.is(party.first() + 1, Role.AGENCY_TAIL);
    return agency ? called(party) : party;
  }
}
