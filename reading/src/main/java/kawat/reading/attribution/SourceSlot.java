package kawat.reading.attribution;

import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.names.Mention;

/**
 * Reads the noun phrase after a cue and tells whom it names: "kantor berita negara Korea Utara
 * KCNA" is KCNA, "tayangan YouTube resmi Kementerian Pertahanan" the ministry.
 */
final class SourceSlot {
  private static final int LONGEST = 16;
  private final Words words;
  private final Parties parties;
  private final AttributionCues cues;

  SourceSlot(Words words, Parties parties, AttributionCues cues) {
    this.words = words;
    this.parties = parties;
    this.cues = cues;
  }

  /**
   * @param from the first word after the cue
   * @param strict take a medium only
   */
  Optional<Party> read(int from, boolean strict) {
    Optional<Party> best = Optional.empty();
    boolean filled = false;
    int i = from;
    while (i < words.size() && i - from < LONGEST) {
      if (words.mark(i)) {
        if (!bridges(i, best, filled)) {
          break;
        }
        i++;
        continue;
      }
      Optional<Party> next = partyAt(i, filled, strict);
      if (next.isPresent()) {
        Party party = next.get();
        if (!cues.platform(party.actor().name())) {
          if (best.isPresent() && !widens(best.get(), party)) {
            break;
          }
          best = next;
        }
        i = Math.max(party.end(), i + 1);
      } else if (fills(i)) {
        if (best.isPresent() && best.get().actor().kind() != Actor.Kind.STATE) {
          break;
        }
        filled |= cues.press(words.lower(i));
        i++;
      } else {
        break;
      }
    }
    return best.filter(p -> !strict || medium(p.actor()));
  }

  private static boolean medium(Actor actor) {
    return actor.kind() == Actor.Kind.MEDIUM;
  }

  /** A word before the name: "kantor" only in "kantor berita". */
  private boolean fills(int word) {
    String lower = words.lower(word);
    return cues.fills(lower)
        || cues.platform(lower)
        || (words.roles().is(lower, Role.AGENCY_HEAD) && words.is(word + 1, Role.AGENCY_TAIL));
  }

  /** A comma between "media pemerintah" or a state and the medium's name. */
  private boolean bridges(int comma, Optional<Party> best, boolean filled) {
    if (!words.lower(comma).equals(",")) {
      return false;
    }
    Optional<Party> next = parties.at(comma + 1);
    if (next.isEmpty()) {
      return filled && called(comma + 1);
    }
    boolean medium = medium(next.get().actor());
    boolean after = best.isEmpty() || best.get().actor().kind() == Actor.Kind.STATE;
    return (medium && filled && after) || best.filter(b -> seat(b, next.get())).isPresent();
  }

  /** "kantor berita resmi Korvia, KNA,": a name between marks that no list knows. */
  private boolean called(int word) {
    Optional<Party> name = named(word);
    return name.filter(p -> words.near(p.end()).isEmpty() || words.mark(p.end())).isPresent();
  }

  /** "Istana Kepresidenan Rusia, Kremlin": the seat's own name follows. */
  private static boolean seat(Party best, Party next) {
    return best.actor().kind() == Actor.Kind.BODY
        && next.actor().kind() == Actor.Kind.BODY
        && best.actor().country().isPresent()
        && best.actor().country().equals(next.actor().country());
  }

  /** "Korea Utara KCNA": the medium after the state is meant. */
  private static boolean widens(Party best, Party next) {
    Actor.Kind kind = best.actor().kind();
    return (kind == Actor.Kind.STATE || kind == Actor.Kind.PLACE)
            && next.actor().kind() != Actor.Kind.STATE
            && next.actor().kind() != Actor.Kind.PLACE
        || seat(best, next);
  }

  private Optional<Party> partyAt(int word, boolean filled, boolean strict) {
    Optional<Mention> mention =
        parties
            .mentionAt(word)
            .filter(m -> m.how() != Mention.How.PRONOUN && m.how() != Mention.How.SUFFIX);
    boolean begins = mention.filter(m -> m.actor().kind() == Actor.Kind.MEDIUM).isPresent();
    boolean press = pressName(word);
    boolean longer = (begins || press || announced(word)) && goesOn(word); // not "Peru"
    if (mention.isPresent() && !longer) {
      return parties.at(word).map(this::press);
    }
    if (strict && !filled && !press && !begins && !announced(word)) {
      return Optional.empty();
    }
    return named(word, longer ? word + 1 : word);
  }

  /** The name that starts at a word and that no list knows: a medium's. */
  Optional<Party> named(int word) {
    return named(word, word);
  }

  /** The word after the name that starts at a word; the same word where none does. */
  int nameEnd(int word) {
    return nameEnd(word, word);
  }

  private int nameEnd(int word, int from) {
    int end = from;
    while (end < words.size() && (names(end) || (end > word && within(end)))) {
      end++;
    }
    return end;
  }

  /** "Lumbang Herald", "radio Suara Lumbang": no person and no body, whoever took it for one. */
  private Party press(Party party) {
    boolean named =
        party.end() > party.first() + 1 && pressWords(party.first(), party.end())
            || words.is(party.first() - 1, Role.PRESS_KIND);
    return guessed(party) && named ? medium(party) : party;
  }

  static boolean guessed(Party party) {
    return party.actor().kind() != Actor.Kind.MEDIUM && party.actor().country().isEmpty();
  }

  static Party medium(Party party) {
    Actor medium = Parties.unknown(party.actor().name(), Actor.Kind.MEDIUM);
    return new Party(medium, party.first(), party.end());
  }

  private boolean pressWords(int first, int end) {
    return words.is(end - 1, Role.PRESS_NAME) || words.is(first, Role.PRESS_ARTICLE);
  }

  /** "Lumbang Herald", "The Lumbang": a name that only the press has. */
  boolean pressName(int word) {
    int end = nameEnd(word, goesOn(word) ? word + 1 : word);
    return end > word + 1 && pressWords(word, end);
  }

  Optional<Party> named(int word, int from) {
    int end = nameEnd(word, from);
    if (end == word) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(words.text(word));
    for (int w = word + 1; w < end; w++) {
      name.append(' ').append(words.text(w));
    }
    return Optional.of(new Party(Parties.unknown(name.toString(), Actor.Kind.MEDIUM), word, end));
  }

  /** "The Oslo Tribune": a place inside a name. */
  private boolean within(int word) {
    return !words.mark(word)
        && words.capitalised(word)
        && parties.at(word).filter(p -> p.end() == word + 1 && names(p.end())).isPresent();
  }

  /** True where the name of a medium is the first word of a longer one that no list knows. */
  boolean goesOn(int word) {
    return parties.at(word).filter(p -> p.end() == word + 1 && names(p.end())).isPresent();
  }

  /** A name that no list knows: capitalised words, or camel case as in wartaNet. */
  private boolean names(int word) {
    if (word >= words.size() // "…, kata seorang pejabat kepada Reuters": the text ends here
        || words.mark(word)
        || !words.capitals(word)
        || parties.mentionAt(word).isPresent()
        || words.is(word, Role.WEEKDAY)
        || cues.fills(words.lower(word))) {
      return false;
    }
    return Character.isLetter(words.text(word).charAt(0));
  }

  /**
   * "seperti diwartakan Kabar Baru", "surat yang dimuat Peru Daily": only a medium does so; "kata
   * Dewi kepada Peru Daily".
   */
  private boolean announced(int word) {
    for (int w = word - 1; w >= word - 4 && w >= 0; w--) {
      String lower = words.lower(w);
      if (words.roles().is(lower, Role.AS)
          || (w == word - 1 && words.roles().is(lower, Role.PRESS_PASSIVE))) {
        return true;
      }
    }
    return false;
  }
}
