package kawat.reading.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kawat.model.Actor;
import kawat.reading.language.LanguagePack;
import kawat.reading.tagging.Opinion;
import kawat.reading.tagging.Tagger;
import kawat.reading.text.ReadText;

/**
 * Finds everybody and everything that a text names, by full or short name, office, metonym or
 * pronoun. Immutable, safe for any number of threads.
 *
 * <p>An actor that a gazetteer of the pack lists keeps its key and name on every page; any other is
 * known by the slug of its name.
 */
public final class NameReader {
  static final String MODEL = "name-tagger.bin";
  private static final Map<LanguagePack, NameReader> READERS = new ConcurrentHashMap<>();

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Cuts cuts;
  private final Optional<Tagger> tagger;

  private NameReader(LanguagePack pack) {
    this.gazetteer = Gazetteer.of(pack);
    this.lexicon = Lexicon.of(pack, gazetteer);
    gazetteer.leaveToPatterns(lexicon);
    this.cuts = new Cuts(gazetteer, lexicon);
    this.tagger = pack.has(MODEL) ? Optional.of(Tagger.of(pack.bytes(MODEL))) : Optional.empty();
  }

  /** The reader of a language; built once for each pack. */
  public static NameReader of(LanguagePack pack) {
    return READERS.computeIfAbsent(pack, NameReader::new);
  }

  /**
   * Every mention of the text. "Keduanya" or "kedua negara" gives two mentions of the same words.
   */
  public Mentions read(ReadText text) {
    return read(tagged(text));
  }

  /** Persons, organisations and places as corpora of named entities mark them. */
  public List<NamedEntity> entities(ReadText text) {
    Draft draft = tagged(text);
    return new Entities(draft, read(draft)).inOrder();
  }

  /** How each actor's first mention by name or office was found, in the order of the text. */
  public List<Naming> why(ReadText text) {
    Draft draft = tagged(text);
    Observed observed = new Observed(draft);
    Set<Actor> told = new HashSet<>();
    List<Naming> all = new ArrayList<>();
    for (Mention m : read(draft).all()) {
      boolean named = m.how() != Mention.How.PRONOUN && m.how() != Mention.How.SUFFIX;
      if (named && told.add(m.actor())) {
        Optional<Opinion> opinion =
            tagger.flatMap(t -> t.weigh(observed, draft.tags, draft.pieces.at(m.start())));
        all.add(new Naming(m, text.evidence(m.start(), m.end()), way(m, opinion), opinion));
      }
    }
    return all;
  }

  private Naming.Way way(Mention mention, Optional<Opinion> opinion) {
    return switch (mention.how()) {
      case METONYM -> Naming.Way.SEAT;
      case ROLE, PRONOUN, SUFFIX -> Naming.Way.ROLE;
      case NAME -> {
        if (gazetteer.actor(mention.actor().key()).isPresent()) {
          yield Naming.Way.LISTED;
        }
        yield opinion.filter(o -> o.label().begins()).isPresent()
            ? Naming.Way.TAGGED
            : Naming.Way.PATTERN;
      }
    };
  }

  private Draft tagged(ReadText text) {
    Draft draft = draft(text);
    tagger.ifPresent(t -> draft.tags = t.tag(new Observed(draft)));
    return draft;
  }

  static Mentions read(Draft draft) {
    Pieces pieces = draft.pieces;
    new Grammar(draft).read();
    new Owners(draft).settle();
    new Allegiances(draft).settle();
    new PageNames(draft).spread();
    new ShortForms(draft).spread();
    List<Find> finds = new References(draft, year(draft.pieces.text())).resolve();
    List<Mention> mentions = new ArrayList<>(finds.size());
    for (Find find : finds) {
      mentions.add(
          new Mention(
              pieces.start(find.from()),
              pieces.end(find.to() - 1),
              pieces.start(find.phraseFrom()),
              pieces.end(find.phraseTo() - 1),
              find.actor(),
              find.how(),
              find.nested()));
    }
    return new Mentions(mentions);
  }

  /** A text's pieces and the listed names in it, before anything is read. */
  Draft draft(ReadText text) {
    return new Draft(new Pieces(text, cuts), gazetteer, lexicon);
  }

  /**
   * The actor that a common noun stands for where it speaks or acts without a name: "sejumlah
   * analis" gives {@code analis}, "warga Peru" the same with its country, "kepolisian setempat" the
   * country spoken of last.
   *
   * @param known the mentions of the same text
   * @param nounStart of the noun phrase, in chars of the text
   * @param nounEnd after it
   * @return empty where the stretch has no word
   */
  public Optional<Actor> actorOf(ReadText text, Mentions known, int nounStart, int nounEnd) {
    return new Nouns(lexicon).actor(text, known, nounStart, nounEnd);
  }

  private static boolean dated(String date) {
    int i = 0;
    while (i < 4 && i < date.length() && Character.isDigit(date.charAt(i))) {
      i++;
    }
    return i == 4;
  }

  private static int year(ReadText text) {
    return text.article()
        .datePublished()
        .filter(NameReader::dated)
        .map(date -> Integer.parseInt(date.substring(0, 4)))
        .orElse(0);
  }
}
