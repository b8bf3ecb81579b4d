package kawat.reading.names;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import org.jspecify.annotations.Nullable;

/** The small words and title nouns by which names are read. Built once, then only read. */
final class Lexicon {
  /**
   * A title as listed.
   *
   * @param noun its canonical form, lower case: {@code menteri luar negeri}
   * @param honorific true for a degree or courtesy that names no office: Pak, Dr
   * @param exact the only spelling that counts, empty where case does not matter
   */
  record Title(String noun, boolean honorific, String exact) {}

  /**
   * A body's head noun.
   *
   * @param full what a short form stands for, else the noun itself
   * @param everyday true for a noun that is a body only with an owner right after it
   */
  record Head(String full, boolean everyday) {}

  private final Trie<Title> titles = new Trie<>();
  private final Map<Part, Trie<String>> parts = new EnumMap<>(Part.class);
  private final Map<Part, Set<String>> partWords = new EnumMap<>(Part.class);
  private final Trie<Head> bodyHeads = new Trie<>();

  /** The parts with a phrase that begins with a word, and those that list it by itself. */
  private record PartBits(long opens, long alone) {}

  private static final PartBits NO_PARTS = new PartBits(0, 0);
  private final WordMap<PartBits> partBits = new WordMap<>();
  private final Affixes affixes;
  private final Set<String> common;
  private final Set<String> personWords;
  private final WordLists lists = new WordLists();

  private Lexicon(Set<String> common, Set<String> personWords, Affixes affixes) {
    this.affixes = affixes;
    this.common = common;
    this.personWords = personWords;
  }

  static Lexicon of(LanguagePack pack, Gazetteer gazetteer) {
    Lexicon lexicon =
        new Lexicon(
            words(pack, "common-words.txt"), words(pack, "person-words.txt"), pack.affixes());
    if (pack.has("naming.tsv")) {
      pack.table("naming.tsv").forEach(lexicon::part);
    }
    if (pack.has("titles.tsv")) {
      pack.table("titles.tsv").forEach(lexicon::title);
    }
    for (Office office : gazetteer.offices()) {
      lexicon.titles.add(Words.of(office.title()), new Title(office.title(), false, ""));
    }
    // An own list and the naming table's both count.
    for (String head : words(pack, "body-nouns.txt")) {
      lexicon.head(head);
    }
    lexicon.common.forEach(word -> lexicon.lists.add(word, WordLists.COMMON));
    words(pack, "given-names.txt").forEach(word -> lexicon.lists.add(word, WordLists.GIVEN));
    words(pack, "family-names.txt").forEach(word -> lexicon.lists.add(word, WordLists.FAMILY));
    gazetteer.persons().forEach(lexicon::person);
    if (pack.has("word-classes.tsv")) {
      int number = 1;
      for (Row row : pack.table("word-classes.tsv")) {
        lexicon.lists.wordClass(number++, row.list("words"));
      }
    }
    return lexicon;
  }

  private static Set<String> words(LanguagePack pack, String file) {
    return pack.has(file) ? pack.words(file) : Set.of();
  }

  private void part(Row row) {
    Part part = Part.of(row.text("part"));
    Trie<String> trie = parts.computeIfAbsent(part, p -> new Trie<>());
    Set<String> listed = partWords.computeIfAbsent(part, p -> new HashSet<>());
    for (String entry : row.list("words")) {
      String[] sides = entry.split("=", 2); // "kedutaan besar ri=KBRI"
      listed.add(sides[0]);
      List<String> words = Words.of(sides[0]);
      trie.add(words, sides[sides.length - 1]);
      PartBits before = partBits.get(words.getFirst(), NO_PARTS);
      long alone = words.size() == 1 ? part.bit() : 0;
      partBits.put(words.getFirst(), new PartBits(before.opens | part.bit(), before.alone | alone));
      lists.part(part, Words.of(sides[0]));
    }
    if (part == Part.BODY_HEAD) {
      row.list("words").forEach(this::head);
    }
  }

  /** "Kemlu = Kementerian Luar Negeri", "~ militer". */
  private void head(String line) {
    boolean everyday = line.startsWith("~");
    String[] sides = (everyday ? line.substring(1) : line).split("=", 2);
    String noun = sides[0].strip();
    boolean abroad = listed(Part.OWN_ABROAD, noun.toLowerCase(Locale.ROOT));
    String full = sides.length == 2 && !abroad ? sides[1].strip() : "";
    List<String> words = Words.of(noun);
    if (bodyHeads.exactly(words).isEmpty()) {
      bodyHeads.add(words, new Head(full, everyday));
    }
    lists.add(words, WordLists.HEAD_FIRST, WordLists.HEAD_PART);
  }

  private void person(Actor person) {
    List<String> words = Words.of(person.name());
    lists.add(words.getFirst(), WordLists.GIVEN);
    if (words.size() > 1) {
      lists.add(words.getLast(), WordLists.FAMILY);
    }
  }

  private void title(Row row) {
    String printed = row.text("title");
    boolean capitals = printed.length() > 1 && printed.chars().noneMatch(Character::isLowerCase);
    boolean rank =
        !row.text("expects-of").equals("yes") && row.text("class").matches("honorific|religion");
    titles.add(Words.of(printed), new Title(row.text("canonical"), rank, capitals ? printed : ""));
    int first = rank ? WordLists.HONORIFIC : WordLists.TITLE_FIRST;
    lists.add(Words.of(printed), first, WordLists.TITLE_PART);
  }

  /** The longest title at a piece. */
  Trie.@Nullable Match<Title> title(Pieces pieces, int from, int to) {
    Trie.Match<Title> office = office(pieces, from, to);
    int after = after(Part.PEOPLE, pieces, from);
    if (after <= from || after > to || office != null && office.to() >= after) {
      return office;
    }
    String noun = pieces.slice(from, after).toLowerCase(Locale.ROOT);
    return new Trie.Match<>(from, after, List.of(new Title(noun, false, "")));
  }

  private Trie.@Nullable Match<Title> office(Pieces pieces, int from, int to) {
    return Trie.longest(
        pieces.entry(from).titles,
        pieces,
        from,
        to,
        (title, end) -> title.exact().isEmpty() || pieces.slice(from, end).equals(title.exact()));
  }

  /** The longest head noun of a body at a piece: kementerian, badan intelijen. */
  Trie.@Nullable Match<Head> bodyHead(Pieces pieces, int from, int to) {
    return Trie.longest(pieces.entry(from).heads, pieces, from, to, (head, end) -> true);
  }

  /** True for a body's noun with nothing but a state after it. */
  boolean described(List<String> words, Gazetteer gazetteer) {
    for (int i = 1; i < words.size(); i++) {
      boolean state =
          gazetteer.exactly(words.subList(i, words.size())).stream()
              .anyMatch(s -> s.type() == Sense.Type.STATE);
      if (state && !bodyHeads.exactly(words.subList(0, i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Piece after the longest phrase of a part that stands at a piece; {@code from} where none. */
  int after(Part part, Pieces pieces, int from) {
    Trie.Match<String> match = match(part, pieces, from);
    return match == null ? from : match.to();
  }

  /** The longest phrase of a part at a piece, with what stands for it. */
  Trie.@Nullable Match<String> match(Part part, Pieces pieces, int from) {
    Entry entry = pieces.entry(from);
    Trie<String> phrases = entry.opens(part) ? parts.get(part) : null;
    return phrases == null
        ? null
        : Trie.longest(
            phrases.after(entry.key),
            pieces,
            from,
            Math.min(pieces.size(), from + 5),
            (word, end) -> true);
  }

  /** True where a phrase of a part stands at a piece. */
  boolean is(Part part, Pieces pieces, int piece) {
    Entry entry = pieces.entry(piece);
    return entry.alone(part) || entry.opens(part) && after(part, pieces, piece) > piece;
  }

  /** What is known of a word, in lower case and without accents. */
  Entry entry(String key, Gazetteer gazetteer) {
    PartBits bits = partBits.get(key, NO_PARTS);
    int flags =
        flag(Entry.COMMON, common(key))
            | flag(Entry.PERSON_WORD, personWord(key))
            | flag(Entry.FORENAME, gazetteer.forename(key))
            | flag(Entry.VERBAL, verbal(key))
            | flag(Entry.POINTING, pointing(key) || (bits.opens & Part.ONE.bit()) != 0)
            | flag(Entry.OPENING_MARK, "\"“”'‘’([-–—".contains(key))
            | flag(Entry.COMMA, key.equals(",") || key.equals(":"))
            | flag(Entry.STOP, ".?!".contains(key))
            | flag(Entry.LONG, key.length() > 3);
    return new Entry(
        key,
        lists.of(key),
        flags,
        bits.opens,
        bits.alone,
        gazetteer.startingWith(key),
        titles.after(key),
        bodyHeads.after(key));
  }

  private static int flag(int flag, boolean set) {
    return set ? flag : 0;
  }

  /** "merespons", "dukungannya": no name, though a sentence may open with it. */
  private boolean verbal(String key) {
    return key.length() > 6 && affixes.is(Affixes.Role.OPENING, key)
        || key.length() > 5 && affixes.is(Affixes.Role.POSSESSIVE, key);
  }

  private boolean pointing(String key) {
    return speaksBack(key) || pairs(key);
  }

  /** "ujarnya", "menurutnya"; "menyebutnya" has somebody for its object. */
  boolean speaksBack(String key) {
    if (key.length() < 7 || !affixes.is(Affixes.Role.POSSESSIVE, key)) {
      return false;
    }
    String stem = affixes.without(Affixes.Role.POSSESSIVE, key);
    return listed(Part.ACCORDING, stem)
        || !affixes.is(Affixes.Role.ACTIVE, stem) && listed(Part.SPEECH, stem);
  }

  /** "kedua", "dua": may mean two that were named. */
  boolean pairs(String key) {
    return affixes.is(Affixes.Role.BOTH, key) || listed(Part.TWO, key);
  }

  /** The state that a page means when it names none. */
  Optional<String> home() {
    return partWords.getOrDefault(Part.HOME, Set.of()).stream().findFirst();
  }

  /** True where a phrase, in lower case, belongs to a part. */
  boolean listed(Part part, String phrase) {
    return partWords.getOrDefault(part, Set.of()).contains(phrase);
  }

  Affixes affixes() {
    return affixes;
  }

  /** An ordinary word of the language, by its lower-case form. */
  boolean common(String key) {
    return common.contains(key);
  }

  /** Which lists hold a single word. */
  WordLists lists() {
    return lists;
  }

  /** Known as part of persons' names. */
  boolean personWord(String key) {
    return personWords.contains(key);
  }
}
