package kawat.article.authors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kawat.article.byline.Collectives;
import kawat.article.byline.PersonNames;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.tree.TextBlock;

/** The names of one page, each once, in the order found. */
final class Candidates {
  private static final Set<String> GIVEN = Set.copyOf(WordList.entries("given-names.txt"));

  private static final List<Clue> VOICES =
      List.of(
          Clue.JSON_PERSON,
          Clue.JSON_BARE,
          Clue.META,
          Clue.CARD,
          Clue.ITEMPROP,
          Clue.REL_HEAD,
          Clue.MARK_HEAD,
          Clue.BY_HEAD,
          Clue.BY_FOOT,
          Clue.LABEL_AUTHOR,
          Clue.PROFILE_HEAD,
          Clue.DATED);

  /** A page that names more people than this lists them. */
  private static final int MOST = 60;

  /** Names are looked for in so many blocks; articles have far fewer. */
  private static final int MOST_BLOCKS = 4000;

  /** What degrees and titles add to a name, in chars, at most. */
  private static final int SUFFIX = 6;

  private static final Pattern SPACES = Pattern.compile(" ");
  private final Map<String, Candidate> byKey = new LinkedHashMap<>();

  List<Candidate> all() {
    return List.copyOf(byKey.values());
  }

  /** The candidate of this name, made where it is new; none once the page has too many. */
  Optional<Candidate> of(String name) {
    String key = PersonNames.key(name);
    Candidate known = byKey.get(key);
    if (known != null) {
      known.written(name);
      return Optional.of(known);
    }
    if (key.isEmpty() || byKey.size() >= MOST) {
      return Optional.empty();
    }
    Candidate made = new Candidate(name, key);
    byKey.put(key, made);
    return Optional.of(made);
  }

  /** A picture is described so: "Sari Dewi". */
  void pictured(String description) {
    for (Candidate c : byKey.values()) {
      // A comparison of lengths spares nearly all descriptions the rest.
      int more = description.length() - c.name().length();
      if (more >= -SUFFIX && more <= SUFFIX && PersonNames.key(description).equals(c.key())) {
        c.say(Clue.PICTURED);
      }
    }
  }

  /**
   * Fills in what only the whole page can say.
   *
   * @param spared who is decided without a look at where else the page shows the name
   */
  void finish(
      List<TextBlock> blocks,
      String title,
      String outlet,
      String host,
      Zone zone,
      Predicate<Candidate> spared) {
    int from = zone.from();
    int to = zone.to();
    String site = Lines.key(outlet).replace(" ", "");
    List<String> keys = new ArrayList<>(byKey.keySet());
    List<TextBlock> prose =
        blocks.subList(Math.max(0, from), Math.min(blocks.size(), to + 1)).stream()
            .filter(TextBlock::isProse)
            .toList();
    int json = count(Clue.JSON_PERSON);
    int by = count(Clue.BY_HEAD);
    int mark = count(Clue.MARK_HEAD);
    int meta = count(Clue.META);
    int rank = 0;
    for (Map.Entry<String, Candidate> e : byKey.entrySet()) {
      Candidate c = e.getValue();
      shape(c);
      c.set(Clue.SUBJECT, isIn(title, c.name()) ? 1 : 0);
      outlet(c, e.getKey().replace(" ", ""), site, host);
      c.set(Clue.RANK, rank++);
      c.set(Clue.HELD, keys.stream().anyMatch(k -> longer(k, e.getKey())) ? 1 : 0);
      if (!spared.test(c)) {
        c.set(Clue.COMMON, isCommon(c.name(), prose) ? 1 : 0);
        shown(c, blocks, from, to);
      }
      c.set(Clue.NAMES, byKey.size());
      c.set(Clue.JSON_NAMES, json);
      c.set(Clue.BY_NAMES, by);
      c.set(Clue.MARK_NAMES, mark);
      c.set(Clue.META_NAMES, meta);
    }
    voices();
  }

  /** Sets beside how much speaks for each what speaks for its best rival. */
  private void voices() {
    for (Candidate c : byKey.values()) {
      c.set(Clue.VOICES, VOICES.stream().filter(c::has).count());
    }
    for (Candidate c : byKey.values()) {
      double rival = 0;
      double peer = 0;
      for (Candidate other : byKey.values()) {
        if (other != c) {
          rival = Math.max(rival, other.get(Clue.VOICES));
          peer = other.besides(c) ? Math.max(peer, other.get(Clue.VOICES)) : peer;
        }
      }
      c.set(Clue.OTHER_VOICES, rival);
      c.set(Clue.PEER_VOICES, peer);
    }
  }

  private static boolean longer(String a, String b) {
    return a.length() > b.length() && a.contains(b) && (" " + a + " ").contains(" " + b + " ");
  }

  private int count(Clue clue) {
    return (int) byKey.values().stream().filter(c -> c.has(clue)).count();
  }

  /** Whether the first word is a common given name. */
  static boolean hasGivenName(String name) {
    return GIVEN.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** "Sari Ayu Dewi" is in a title that speaks of "Sari Dewi". */
  private static boolean isIn(String title, String name) {
    String[] words = SPACES.split(name);
    return title.contains(words[0]) && title.contains(words[words.length - 1]);
  }

  /** Whether the text writes one of the name's words with a small letter. */
  private static boolean isCommon(String name, List<TextBlock> prose) {
    for (String word : SPACES.split(name.toLowerCase(Locale.ROOT))) {
      if (word.length() > 2
          && Character.isLowerCase(word.charAt(0))
          && Character.isLetter(word.charAt(word.length() - 1))
          && !PersonNames.isParticle(word)
          && prose.stream().anyMatch(b -> stands(word, b.text()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word stands between spaces, marks behind it passed over. */
  private static boolean stands(String word, String text) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at == 0 || text.charAt(at - 1) == ' ') {
        int end = at + word.length();
        while (end < text.length() && text.charAt(end) != ' ' && !isLetter(text, end)) {
          end++;
        }
        if (end == text.length() || text.charAt(end) == ' ') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  private static void shape(Candidate c) {
    String[] words = c.name().split(" ");
    c.set(Clue.WORDS, words.length);
    c.set(Clue.GIVEN, hasGivenName(c.name()) ? 1 : 0);
    c.set(Clue.CAPITALS, c.name().equals(c.name().toUpperCase(Locale.ROOT)) ? 1 : 0);
    c.set(Clue.COLLECTIVE, Collectives.is(c.name()) ? 1 : 0);
    c.set(Clue.LOWER, Character.isLowerCase(c.name().codePointAt(0)) ? 1 : 0);
  }

  private static void outlet(Candidate c, String name, String site, String host) {
    // "Tim Warta" is the outlet's team; "Warta" is the outlet's name in short; a person's site is
    // named after the whole name.
    boolean part =
        !site.isEmpty()
                && (site.contains(name)
                    || name.contains(site)
                    || (name.startsWith("tim") && site.contains(name.substring(3))))
            || host.replace("-", "").contains(name);
    c.set(Clue.OUTLET, site.equals(name) ? 1 : 0);
    c.set(Clue.OUTLET_PART, part ? 1 : 0);
  }

  private static void shown(Candidate c, List<TextBlock> blocks, int from, int to) {
    for (TextBlock b : blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS))) {
      if (b.text().length() < 3000 && b.text().contains(c.name())) {
        boolean inText = b.order() >= from && b.order() <= to && b.isProse();
        c.more(inText ? Clue.SHOWN_IN_TEXT : Clue.SHOWN);
        c.least(Clue.BLOCK_WORDS, b.words());
      }
    }
  }
}
