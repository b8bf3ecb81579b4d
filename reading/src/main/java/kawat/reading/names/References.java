package kawat.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import kawat.reading.language.Affixes;

/** Who is meant by "ia", "ujarnya", "presiden itu", "kedua negara"? */
final class References {
  /** Sentences back that two sides may stand apart. */
  private static final int NEAR = 3;

  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final Roles roles;
  private final List<Find> out = new ArrayList<>();

  /** Who speaks or acts at the moment. */
  private Optional<Actor> focus = Optional.empty();

  /** The subject of the sentence at hand. */
  private Optional<Actor> subject = Optional.empty();

  private int sentence = -1;

  References(Draft draft, int year) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    List<Find> persons =
        draft.finds.stream()
            .filter(f -> f.person() && f.how() == Mention.How.NAME)
            .sorted(Comparator.comparingInt(Find::from))
            .toList();
    this.roles = new Roles(draft, persons, year);
  }

  /** Every find with its final actor, and those that small words make. */
  List<Find> resolve() {
    List<Find> finds = new ArrayList<>(draft.finds);
    finds.sort(
        Comparator.comparingInt(Find::phraseFrom)
            .thenComparing(Comparator.comparingInt(Find::phraseTo).reversed()));
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      turn(i);
      while (next < finds.size() && finds.get(next).phraseFrom() <= i) {
        take(finds.get(next++));
      }
      if (pieces.word(i)) {
        small(i);
      }
    }
    while (next < finds.size()) {
      take(finds.get(next++));
    }
    return out;
  }

  private void turn(int piece) {
    if (pieces.sentence(piece) != sentence) {
      sentence = pieces.sentence(piece);
      subject = Optional.empty();
    }
  }

  private void take(Find find) {
    Find told = find;
    if (find.how() == Mention.How.ROLE) {
      Optional<Actor> holder = backward(find) ? roles.holder(find) : Optional.empty();
      if (holder.isEmpty() && !standing(find)) {
        return;
      }
      told = holder.map(find::meaning).orElse(find);
    }
    out.add(told);
    if (!told.nested() && told.person()) {
      follow(told);
    }
  }

  /** An office without owner means somebody only where it points back or is written as a name. */
  private boolean backward(Find role) {
    return role.of().isPresent()
        || lexicon.is(Part.DEFINITE, pieces, role.to())
        || lexicon.is(Part.ARTICLE, pieces, role.from() - 1)
        || pieces.capital(role.from())
            && (!pieces.first(role.from()) // "Menteri Kelautan menampik", but not "Menteri yang"
                || role.to() - role.from() > 1 && pieces.capital(role.to() - 1));
  }

  private static boolean standing(Find role) {
    return role.of().isPresent();
  }

  private void follow(Find person) {
    boolean oblique =
        lexicon.is(Part.OBLIQUE, pieces, person.phraseFrom() - 1)
            && draft.together(person.phraseFrom() - 1, person.phraseFrom());
    boolean speaks =
        draft.together(person.phraseFrom() - 1, person.phraseFrom())
            && inverted(pieces.key(person.phraseFrom() - 1));
    if (quoted(person.from())) {
      return;
    }
    if (speaks || subject.isEmpty() && !oblique) {
      subject = Optional.of(person.actor());
      focus = subject;
    } else if (focus.isEmpty()) {
      focus = Optional.of(person.actor());
    }
  }

  /** "ujar Sari" has its speaker after it, "menyebut Sari" somebody spoken of. */
  private boolean inverted(String key) {
    return !lexicon.affixes().is(Affixes.Role.PREFIXED, key) && lexicon.listed(Part.SPEECH, key);
  }

  private boolean quoted(int piece) {
    return draft.quoted(piece);
  }

  private void small(int at) {
    if (!pieces.entry(at).is(Entry.POINTING) || quoted(at)) {
      return;
    }
    String key = pieces.key(at);
    if (lexicon.is(Part.ONE, pieces, at)) {
      Optional<Actor> who = subject.isPresent() ? subject : focus;
      who.ifPresent(
          actor -> {
            out.add(Find.plain(at, at + 1, actor, Mention.How.PRONOUN));
            subject = subject.isEmpty() ? who : subject;
          });
    } else if (lexicon.speaksBack(key)) {
      focus.ifPresent(actor -> out.add(Find.plain(at, at + 1, actor, Mention.How.SUFFIX)));
    } else if (lexicon.pairs(key)) {
      both(at);
    }
  }

  private void both(int at) {
    int persons = lexicon.after(Part.BOTH_PERSONS, pieces, at);
    int states = lexicon.after(Part.BOTH_STATES, pieces, at);
    int sides = lexicon.after(Part.BOTH_SIDES, pieces, at);
    if (persons > at) {
      lastTwo(Kind.PERSON).forEach(a -> out.add(Find.plain(at, persons, a, Mention.How.ROLE)));
    } else if (states > at) {
      lastTwo(Kind.STATE).forEach(a -> out.add(Find.plain(at, states, a, Mention.How.ROLE)));
    } else if (sides > at) {
      lastTwo(Kind.STATE).forEach(a -> out.add(Find.plain(at, sides, a, Mention.How.ROLE)));
    }
  }

  /**
   * The last two of a kind that were named, in the order of the text; none where only one was.
   * Those that only tell whose an office is come last: "Menteri Peru Sari Wulan mendamaikan Chili
   * dan Bolivia. Kedua negara …".
   */
  private List<Actor> lastTwo(Kind kind) {
    List<Actor> free = lastTwo(kind, false);
    return free.isEmpty() ? lastTwo(kind, true) : free;
  }

  private List<Actor> lastTwo(Kind kind, boolean nested) {
    List<Actor> two = new ArrayList<>();
    for (int i = out.size() - 1; i >= 0 && two.size() < 2; i--) {
      Find find = out.get(i);
      if (!nested && pieces.sentence(find.from()) < sentence - NEAR) {
        break;
      }
      Actor actor = find.actor();
      if (actor.kind() == kind
          && (nested || !find.nested())
          && two.stream().noneMatch(a -> a.key().equals(actor.key()))) {
        two.addFirst(actor);
      }
    }
    return two.size() == 2 ? two : List.of();
  }
}
