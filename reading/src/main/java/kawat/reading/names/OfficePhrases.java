package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Office, owner and holder: "Presiden Peru Sari", "duta besar Peru di Oslo, Sari Wulan,", "juru
 * bicara Kementerian Kelautan Peru".
 */
final class OfficePhrases {
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final BodyPhrases bodies;
  private final RoleTails tails;
  private final Holders holders;

  OfficePhrases(Draft draft, NameRuns runs, BodyPhrases bodies) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    this.runs = runs;
    this.bodies = bodies;
    this.tails = new RoleTails(draft, bodies);
    this.holders = new Holders(draft, runs);
  }

  /**
   * An office phrase.
   *
   * @param to piece after it
   * @param title the office's canonical noun, empty for a mere honorific
   * @param of whose office
   * @param holder the named holder with the whole phrase, null where none is named
   * @param inner names inside the phrase
   * @param nounTo piece after office and owner, without the holder
   */
  record Office(
      int to,
      String title,
      Optional<Actor> of,
      @Nullable Find holder,
      List<Find> inner,
      int nounTo) {}

  /** The office phrase that starts here, null where no title does. */
  @Nullable Office at(int from) {
    int start = from;
    while (lexicon.is(Part.FORMER, pieces, start) && draft.together(from, start + 1)) {
      start++;
    }
    Trie.Match<Lexicon.Title> title = title(start);
    if (title == null) {
      return null;
    }
    String noun = title.values().getFirst().honorific() ? "" : title.values().getFirst().noun();
    Scan scan = new Scan(title.to(), noun);
    scan.owner();
    if (noun.isEmpty() && scan.title != null) {
      noun = scan.title;
    }
    int nounTo = scan.at;
    Find holder = holder(scan, noun);
    if (holder != null) {
      Find whole = holder.phrase(from, holder.to()).titled(noun, scan.of);
      return new Office(holder.to(), noun, scan.of, whole, scan.inner, nounTo);
    }
    Office bare = new Office(nounTo, noun, scan.of, null, scan.inner, nounTo);
    return noun.isEmpty() ? bare : parted(from, bare);
  }

  /** The office phrase that tells of a name before it, up to the mark that closes it. */
  @Nullable Office apposed(int from) {
    Office office = at(from);
    if (office == null || office.holder() != null || office.title().isEmpty()) {
      return office;
    }
    RoleTails.Tail tail = tails.at(office.to());
    return tail == null ? office : longer(office, tail, null, tail.end());
  }

  /** "Pakar kelautan Universitas Bahari, Sari Wulan, menilai": a tail parts the two. */
  private Office parted(int from, Office office) {
    RoleTails.Tail tail = tails.at(office.to());
    if (tail == null || !pieces.is(tail.end(), ",")) {
      return office;
    }
    int at = tail.end() + 1;
    Office whole = longer(office, tail, null, tail.end());
    if (!draft.together(from, at) || lexicon.bodyHead(pieces, at, at + 4) != null) {
      return office;
    }
    Find holder = holders.person(at, whole.of(), office.title(), true);
    boolean closed =
        holder != null
            && holder.from() == at
            && holder.to() - at > 1
            && draft.together(at, holder.to())
            && (pieces.is(holder.to(), ",") || lexicon.is(Part.SPEECH, pieces, holder.to()));
    if (holder == null || !closed) {
      return office;
    }
    Find told = holder.phrase(from, holder.to()).titled(office.title(), whole.of());
    return longer(office, tail, told, holder.to());
  }

  private Office longer(Office office, RoleTails.Tail tail, @Nullable Find holder, int to) {
    List<Find> inner = new ArrayList<>(office.inner());
    inner.addAll(tail.inner());
    // "pengamat Peru di Oslo": an expert sits where the tail says and studies the state before it
    boolean studied = lexicon.listed(Part.EXPERT, office.title()) && tail.of().isPresent();
    Optional<Actor> of = office.of().isEmpty() || studied ? tail.of() : office.of();
    return new Office(to, office.title(), of, holder, inner, tail.end());
  }

  /** The longest title that swallows no sure name: "Jubir Kremlin" is a title and an owner. */
  private Trie.@Nullable Match<Lexicon.Title> title(int from) {
    Trie.Match<Lexicon.Title> title = lexicon.title(pieces, from, pieces.sentenceEnd(from));
    if (title == null) {
      return null;
    }
    for (int i = from + 1; i < title.to(); i++) {
      if (draft.sense(i).isPresent()) {
        Trie.Match<Lexicon.Title> shorter = lexicon.title(pieces, from, i);
        return shorter == null ? title : shorter;
      }
    }
    return title;
  }

  private @Nullable Find holder(Scan scan, String noun) {
    int at = scan.at;
    Find near = holders.person(at, scan.of, noun, false);
    if (near != null) {
      return near;
    }
    int comma = at;
    if (lexicon.is(Part.RELATIVE, pieces, at)) {
      while (comma < at + 9 && draft.together(at, comma) && !pieces.is(comma, ",")) {
        comma++;
      }
    }
    if (!pieces.is(comma, ",") || !draft.together(at, comma + 1)) {
      return null;
    }
    Find far = holders.person(ranked(comma + 1), scan.of, noun, true);
    return far != null && holders.apposed(far, scan.of) ? far : null;
  }

  /** Past a rank or honorific: "Panglima Angkatan Laut Peru, Mayjen Sari Wulan, …". */
  private int ranked(int from) {
    Trie.Match<Lexicon.Title> rank = pieces.capital(from) ? title(from) : null;
    return rank != null && draft.together(from, rank.to() + 1) ? rank.to() : from;
  }

  /** Walks over what stands between an office and its holder. */
  private final class Scan {
    private int at;
    private Optional<Actor> of = Optional.empty();
    private @Nullable String title;
    private final List<Find> inner = new ArrayList<>();
    private final boolean posted;
    private final boolean office;

    Scan(int at, String noun) {
      this.at = at;
      this.posted = lexicon.listed(Part.POSTED, noun) || lexicon.listed(Part.EXPERT, noun);
      this.office = !noun.isEmpty();
    }

    void owner() {
      int guard = at + 16;
      while (at < guard && draft.together(at - 1, at) && step()) {
        // each step moves on
      }
    }

    private boolean step() {
      int bracket = bodies.bracket(at);
      if (bracket > at) {
        at = bracket;
        return true;
      }
      if (lexicon.is(Part.ORDINAL, pieces, at) && pieces.joined(at + 1)) {
        at += 2; // presiden ke-8
        return true;
      }
      if (owner(at)) {
        return true;
      }
      Trie.Match<Lexicon.Title> further = title(at);
      if (further != null && runs.end(at) <= further.to()) {
        if (title == null && !further.values().getFirst().honorific()) {
          title = further.values().getFirst().noun();
        }
        at = further.to();
        return true;
      }
      if (lexicon.is(Part.OF, pieces, at)
          && !stays(at)
          && draft.together(at, at + 1)
          && (draft.sense(at + 1).filter(s -> s.type() != Sense.Type.PERSON).isPresent())) {
        at++;
        return owner(at);
      }
      int field = lexicon.after(Part.FIELD, pieces, at);
      if (field > at && (pieces.capital(at) || leadsOn(field))) {
        at = field; // Menteri Energi …
        return true;
      }
      if (of.isEmpty() // "Presiden Peru dan Presiden Cile" are two
          && (lexicon.is(Part.AND, pieces, at) || pieces.is(at, "&"))
          && pieces.capital(at + 1)
          && lexicon.after(Part.FIELD, pieces, at + 1) > at + 1) {
        at++;
        return true;
      }
      if (pieces.capitals(at)
          && pieces.key(at).length() < 7
          && draft.hit(at) == null
          && runs.end(at + 1) > at + 1) {
        at++; // an unlisted short form before the holder
        return true;
      }
      return false;
    }

    /** Small field words count only on the way to an owner or a holder. */
    private boolean leadsOn(int next) {
      return draft.together(at, next)
          && (draft.sense(next).isPresent()
              || pieces.capital(next)
              || lexicon.after(Part.FIELD, pieces, next) > next);
    }

    private boolean owner(int piece) {
      Find body = bodies.at(piece);
      if (body != null) {
        inner.add(body.inside());
        of = of.isEmpty() ? Optional.of(body.actor()) : of;
        body.of().ifPresent(state -> nested(state, body));
        at = body.phraseTo();
        return true;
      }
      Optional<Sense> sense =
          draft.sense(piece).filter(s -> s.type() != Sense.Type.PERSON).or(() -> state(piece));
      if (sense.isEmpty()) {
        return false;
      }
      int to = java.util.Objects.requireNonNull(draft.hit(piece)).to();
      Actor actor = sense.get().actor();
      inner.add(Find.plain(piece, to, actor, Mention.How.NAME).inside());
      of = of.isEmpty() ? Optional.of(actor) : of;
      at = to;
      return true;
    }

    /** "Menteri Kelautan Turki Sari Wulan": "Turki" could be a name, but here its state stands. */
    private Optional<Sense> state(int piece) {
      Trie.Match<Sense> hit = draft.hit(piece);
      return office && of.isEmpty() && hit != null && runs.end(piece) > hit.to() + 1
          ? hit.values().stream().filter(s -> s.type() == Sense.Type.STATE).findFirst()
          : Optional.empty();
    }

    /** "Presiden Peru | di Oslo menolak": only an envoy or a scholar is told by where he sits. */
    private boolean stays(int preposition) {
      return of.isPresent() && !posted && lexicon.is(Part.AT, pieces, preposition);
    }

    private void nested(Actor owner, Find body) {
      for (int i = body.from(); i < body.to(); i++) {
        Trie.Match<Sense> hit = draft.hit(i);
        if (hit != null && hit.to() == body.to()) {
          inner.add(Find.plain(i, hit.to(), owner, Mention.How.NAME).inside());
        }
      }
    }
  }
}
