package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.When;
import kawat.reading.text.Sentence;

/** What the page has told so far: what "tuduhan itu" or "serangan tersebut" points back to. */
final class Context {
  /** Chars back to the sentence that "hal itu" may speak of. */
  private static final int REACH = 260;

  /** Chars back to what "kedua pihak" may speak of. */
  private static final int FAR = 1500;

  /** Two sides told of more often than this are what the page is about. */
  private static final int MANY = 2;

  private final List<Telling> tellings = new ArrayList<>();
  private final Wars wars;
  private final int year;
  private final Map<Actor, Integer> named;
  private final Senders senders;

  /**
   * @param year of the story, 0 where unknown
   * @param named how often the page names each side
   */
  Context(Wars wars, int year, Map<Actor, Integer> named, Senders senders) {
    this.wars = wars;
    this.year = year;
    this.named = named;
    this.senders = senders;
  }

  /** Whose people a frame speaks of at a char, as the page said before. */
  Optional<Senders.Sent> sent(Frame frame, int at) {
    return senders.of(frame, at);
  }

  /** The side other than a party's that the page names most, if so often. */
  List<Actor> mostNamed(List<Actor> from, int often) {
    return named.entrySet().stream()
        .filter(e -> e.getValue() >= often && !Needs.own(e.getKey(), from))
        .max(Map.Entry.comparingByValue())
        .map(e -> List.of(e.getKey()))
        .orElse(List.of());
  }

  /** Whom one of the parties is known to fight in the story's year. */
  List<Actor> knownFoe(List<Actor> parties) {
    return wars.foes(parties, year);
  }

  /** What the sentence being read has told so far. */
  private List<Telling> current = List.of();

  /** Who spoke last on a day that the page tells, and where. */
  private record Said(String speaker, When day, int at) {}

  private Optional<Said> said = Optional.empty();

  private Optional<Actor> teller = Optional.empty();

  /** Who was quoted last before the sentence at hand. */
  Optional<Actor> teller() {
    return teller;
  }

  void tells(Actor speaker) {
    teller = Optional.of(speaker);
  }

  /** "…," lanjutnya: the day on which the same speaker was quoted just before. */
  Optional<When> day(Actor speaker, int at) {
    return said.filter(s -> s.speaker().equals(speaker.key()) && at - s.at() < FAR).map(Said::day);
  }

  /** Notes who is quoted, with the day where it is told. */
  void speaks(Actor speaker, Optional<When> day, int at) {
    if (day.isPresent()) {
      said = Optional.of(new Said(speaker.key(), day.get(), at));
    } else {
      said = said.filter(s -> s.speaker().equals(speaker.key()));
    }
  }

  void alongside(List<Telling> sentence) {
    current = sentence;
  }

  private List<Telling> latest() {
    List<Telling> all = new ArrayList<>(current.reversed());
    all.addAll(tellings.reversed());
    return all;
  }

  void add(List<Telling> more) {
    current = List.of();
    tellings.addAll(more);
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** Gives the undated acts of speech in the sentence before a day. */
  void date(Sentence sentence, When when) {
    for (int i = 0; i < tellings.size(); i++) {
      Telling t = tellings.get(i);
      boolean before = t.at() < sentence.start() && sentence.start() - t.at() < REACH;
      if (before && t.when().isEmpty() && t.spoken()) {
        tellings.set(i, t.on(Optional.of(when)));
      }
    }
  }

  /** "Ankara menolak usul itu. 'Tidak,' kata menlu Turki, Senin (6/5)": the day of the refusal. */
  void said(Sentence sentence, Actor speaker, When when) {
    for (int i = 0; i < tellings.size(); i++) {
      Telling t = tellings.get(i);
      boolean before = t.at() < sentence.start() && sentence.start() - t.at() < REACH;
      boolean his = t.from().stream().anyMatch(f -> Merger.sameSide(f, speaker));
      if (before && his && t.when().isEmpty() && t.spoken()) {
        tellings.set(i, t.on(Optional.of(when)));
      }
    }
  }

  /** The last telling of a form with somebody acting. */
  Optional<Telling> last(Form form) {
    for (Telling t : latest()) {
      if (t.form() == form && t.whole() && !t.from().isEmpty()) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** The two sides of what was told last, near a char: who "kedua pihak" are. */
  List<Actor> pair(int at) {
    List<List<Actor>> pairs = new ArrayList<>();
    for (Telling t : latest()) {
      List<Actor> sides = t.whole() && at - t.at() <= FAR ? sides(t) : List.of();
      if (sides.size() == 2) {
        pairs.add(sides);
      }
    }
    // "Ia menelepon Menlu Kenya. Kedua negara baku tembak": those who are told of over and over
    return pairs.stream()
        .filter(p -> among(pairs, p) > MANY && among(pairs, pairs.getFirst()) == 1)
        .findFirst()
        .or(() -> pairs.stream().findFirst())
        .orElse(List.of());
  }

  private static List<Actor> sides(Telling telling) {
    List<Actor> sides = new ArrayList<>();
    Stream.concat(telling.from().stream(), telling.to().stream())
        .filter(a -> sides.stream().noneMatch(s -> Merger.sameSide(s, a)))
        .forEach(sides::add);
    return sides;
  }

  private static long among(List<List<Actor>> pairs, List<Actor> pair) {
    return pairs.stream()
        .filter(p -> p.stream().allMatch(x -> pair.stream().anyMatch(y -> Merger.sameSide(x, y))))
        .count();
  }

  /** The other side of what one of the parties last did or suffered, near a char. */
  List<Actor> dealings(List<Actor> side, int at) {
    for (Telling t : latest()) {
      if (!t.whole() || at - t.at() > FAR) {
        continue;
      }
      List<Actor> both = sides(t);
      List<Actor> other = both.stream().filter(a -> !Needs.own(a, side)).toList();
      if (other.size() == 1 && other.size() < both.size()) {
        return other;
      }
    }
    return List.of();
  }

  /** Whom a party last did the like to: with whom it is at war, whom it arms. */
  List<Actor> counterpart(List<Form> forms, List<Actor> from) {
    for (Telling t : latest()) {
      if (forms.contains(t.form()) && !t.to().isEmpty() && Merger.overlap(t.from(), from)) {
        return t.to();
      }
    }
    return List.of();
  }

  /** Who last did the like to a party. */
  List<Actor> doer(Form form, List<Actor> to) {
    for (Telling t : latest()) {
      if (t.form() == form && !t.from().isEmpty() && Merger.overlap(t.to(), to)) {
        return t.from();
      }
    }
    return List.of();
  }
}
