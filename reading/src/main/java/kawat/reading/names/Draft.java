package kawat.reading.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.tagging.Tags;
import kawat.reading.text.Quotation;
import kawat.reading.text.ReadText;
import org.jspecify.annotations.Nullable;

/** One reading in progress: the text's pieces, the listed names in it and what was found so far. */
final class Draft {
  final Pieces pieces;
  final Gazetteer gazetteer;
  final Lexicon lexicon;
  final List<Find> finds = new ArrayList<>();

  /** What the tagger calls each piece. */
  Tags tags = Tags.NONE;

  /** Runs of capitalised words that nothing else on their spot explains. */
  final List<Run> runs = new ArrayList<>();

  private final List<Trie.@Nullable Match<Sense>> hits;
  private final List<@Nullable Optional<Sense>> senses;
  private final BitSet quoted;
  private final BitSet titled;
  private final Set<String> certain = new HashSet<>();

  /**
   * A run of capitalised words.
   *
   * @param from first piece
   * @param to after the last
   * @param kind what the words around it or the tagger show, empty where nothing does
   */
  record Run(int from, int to, Optional<Actor.Kind> kind) {
    boolean person() {
      return kind.filter(k -> k == Actor.Kind.PERSON).isPresent();
    }
  }

  Draft(Pieces pieces, Gazetteer gazetteer, Lexicon lexicon) {
    this.pieces = pieces;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.quoted = quoted(pieces.text());
    this.titled = titled(pieces);
    this.hits = new ArrayList<>(pieces.size());
    int i = 0;
    while (i < pieces.size()) {
      Trie.Match<Sense> hit = pieces.word(i) ? whole(i) : null;
      hits.add(hit);
      i++;
      if (hit != null) {
        note(hit);
        for (; i < hit.to() && !unsure(hit); i++) {
          hits.add(null);
        }
      }
    }
    shareHeads();
    this.senses = new ArrayList<>(Collections.nCopies(hits.size(), null));
  }

  /** "Korea Utara dan Selatan": the second name borrows the first one's head. */
  private void shareHeads() {
    for (int i = 0; i < hits.size(); i++) {
      Trie.Match<Sense> hit = hits.get(i);
      if (hit == null || hit.to() - i < 2 || !lexicon.is(Part.AND, pieces, hit.to())) {
        continue;
      }
      int other = hit.to() + 1;
      if (!pieces.capital(other) || pieces.sentence(other) != pieces.sentence(i)) {
        continue;
      }
      List<String> words = new ArrayList<>();
      for (int w = i; w < hit.to() - 1; w++) {
        words.add(pieces.key(w));
      }
      words.add(pieces.key(other));
      List<Sense> shared = gazetteer.exactly(words);
      if (!shared.isEmpty()) {
        hits.set(other, new Trie.Match<>(other, other + 1, shared));
      }
    }
  }

  private static BitSet quoted(ReadText text) {
    BitSet chars = new BitSet(text.text().length());
    for (Quotation q : text.quotations()) {
      if (!q.single()) {
        chars.set(q.innerStart(), q.innerEnd());
      }
    }
    return chars;
  }

  /**
   * The listed name at a piece; none where its end belongs to a longer one: "Partai X Korea |
   * Utara".
   */
  private Trie.@Nullable Match<Sense> whole(int piece) {
    int end = pieces.sentenceEnd(piece);
    Trie.Match<Sense> hit = gazetteer.at(pieces, piece, end);
    for (int i = piece + 1; hit != null && i < hit.to(); i++) {
      Trie.Match<Sense> inner = gazetteer.at(pieces, i, end);
      if (inner != null && inner.to() > hit.to()) {
        return null;
      }
    }
    return hit;
  }

  /** Where every meaning is doubtful, names inside the words stay open: "Kementerian X Peru". */
  private static boolean unsure(Trie.Match<Sense> hit) {
    for (Sense sense : hit.values()) {
      if (!sense.doubtful()) {
        return false;
      }
    }
    return true;
  }

  private void note(Trie.Match<Sense> hit) {
    Set<String> keys = new HashSet<>();
    for (Sense sense : hit.values()) {
      if (sense.doubtful()) {
        return;
      }
      keys.add(sense.actor().key());
    }
    if (keys.size() == 1) {
      certain.addAll(keys);
    }
  }

  /** True where the page names an actor beyond doubt. */
  boolean certain(Actor actor) {
    return certain.contains(actor.key());
  }

  /** The listed name that starts at a piece. */
  Trie.@Nullable Match<Sense> hit(int piece) {
    return piece >= 0 && piece < hits.size() ? hits.get(piece) : null;
  }

  /** What a listed name means on this page, where that can be told. */
  Optional<Sense> sense(int piece) {
    Trie.Match<Sense> hit = hit(piece);
    if (hit == null) {
      return Optional.empty();
    }
    Optional<Sense> told = senses.get(piece);
    if (told == null) {
      told = told(hit);
      senses.set(piece, told);
    }
    return told;
  }

  private Optional<Sense> told(Trie.Match<Sense> hit) {
    Sense sure = null;
    for (Sense s : hit.values()) {
      if (!s.doubtful() && (sure == null || s.type().compareTo(sure.type()) < 0)) {
        sure = s;
      }
    }
    if (sure != null) {
      return Optional.of(sure);
    }
    List<Sense> told = hit.values().stream().filter(s -> certain(s.actor())).toList();
    if (told.size() == 1) {
      return Optional.of(told.getFirst());
    }
    return told.isEmpty() && hit.values().size() == 1 && new Doubts(this).settled(hit)
        ? Optional.of(hit.values().getFirst())
        : Optional.empty();
  }

  /**
   * True for a word that, capital or not, is no part of a name: listed as ordinary, or built like a
   * verb at a sentence's head ("Merespons Trump").
   */
  boolean ordinary(int piece) {
    Entry entry = pieces.entry(piece);
    if (lexicon.is(Part.CALENDAR, pieces, piece)) {
      return true;
    }
    if (entry.is(Entry.PERSON_WORD)) {
      return false;
    }
    return entry.is(Entry.COMMON) || pieces.first(piece) && entry.is(Entry.VERBAL);
  }

  /** True for a word in capitals that no unlisted name goes over: days, offices, bodies' nouns. */
  boolean breaks(int piece) {
    int end = Math.min(pieces.size(), piece + 4);
    Trie.Match<Lexicon.Title> title = lexicon.title(pieces, piece, end);
    return lexicon.is(Part.CALENDAR, pieces, piece)
        || lexicon.is(Part.STAND_IN, pieces, piece)
        || title != null && !title.values().getFirst().honorific()
        || pieces.entry(piece).is(Entry.COMMON) && lexicon.bodyHead(pieces, piece, end) != null;
  }

  /** True in a line whose words all have capitals, where a capital tells nothing. */
  boolean titled(int piece) {
    return titled.get(pieces.sentence(piece));
  }

  private static BitSet titled(Pieces pieces) {
    BitSet titled = new BitSet();
    int from = 0;
    while (from < pieces.size()) {
      int to = pieces.sentenceEnd(from);
      int words = 0;
      int capitals = 0;
      for (int i = from; i < to; i++) {
        if (pieces.word(i) && pieces.entry(i).is(Entry.LONG)) {
          words++;
          capitals += pieces.capital(i) ? 1 : 0;
        }
      }
      boolean stop = ".!?".contains(pieces.key(to - 1));
      titled.set(pieces.sentence(from), !stop && words > 2 && capitals >= words - words / 5);
      from = to;
    }
    return titled;
  }

  /** True inside double quotation marks. */
  boolean quoted(int piece) {
    return quoted.get(pieces.start(piece));
  }

  /** Where the words before a piece belong to the same sentence. */
  boolean together(int one, int other) {
    return pieces.sentence(one) == pieces.sentence(other);
  }
}
