package kawat.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kawat.model.Chain.Relation;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.text.Mark;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/** The cue words of a language for sources. */
final class AttributionCues {
  /**
   * A cue that its source follows.
   *
   * @param words in lower case
   * @param strict true where only a medium can be meant
   * @param passive true for "dimuat KCNA", which reports by itself and relays after "seperti"
   */
  record Cue(
      String[] words, Citation.Level level, Relation relation, boolean strict, boolean passive) {}

  private final WordMap<List<Cue>> byFirst = new WordMap<>();
  private final Trait<Opening> opening = Trait.of(this::told);
  private final Mark opens = Mark.of(this::mayOpen);
  private final ClauseWords roles;
  private final Set<String> reportingVerbs;
  private final Set<String> speechVerbs;
  private final Set<String> fillers;
  private final Set<String> platforms;
  private final Set<String> pressNouns;

  AttributionCues(LanguagePack pack, ClauseWords roles) {
    this.roles = roles;
    for (Row row : pack.table("attribution-cues.tsv")) {
      String[] words = row.text("cue").split(" ");
      boolean passive = row.text("level").equals("passive");
      Citation.Level level =
          passive
              ? Citation.Level.RELAY
              : Citation.Level.valueOf(row.text("level").toUpperCase(Locale.ROOT));
      boolean strict = row.text("needs").equals("medium");
      Cue cue = new Cue(words, level, relation(level, words), strict, passive);
      List<Cue> same = byFirst.at(words[0], ArrayList::new);
      same.add(cue);
      same.sort((x, y) -> y.words().length - x.words().length);
    }
    this.reportingVerbs = pack.words("reporting-verbs.txt");
    this.speechVerbs = pack.words("quote-cues.txt");
    this.fillers = pack.words("source-fillers.txt");
    this.pressNouns = pack.words("press-nouns.txt");
    this.platforms = pack.words("platforms.txt");
  }

  private Relation relation(Citation.Level level, String[] words) {
    return switch (level) {
      case RELAY -> Relation.RELAYS;
      case TOLD -> Relation.TOLD_TO;
      case REPORT -> roles.is(words[0], Role.ACCORDING) ? Relation.ACCORDING_TO : Relation.REPORTS;
    };
  }

  /** What a word may open: cues, longest first; {@code reports} for a verb of the press. */
  private record Opening(List<Cue> cues, boolean reports) {}

  private Opening told(Word word) {
    String lower = word.lower();
    boolean owned =
        roles.affixes().is(Affixes.Role.POSSESSIVE, lower)
            && reports(roles.affixes().without(Affixes.Role.POSSESSIVE, lower));
    return new Opening(byFirst.get(lower, List.of()), owned || reports(lower));
  }

  /** False for the words, nearly all, at which no source can be found. */
  boolean opens(Word word) {
    return opens.on(word);
  }

  private boolean mayOpen(Word word) {
    Opening told = opening.of(word);
    return told.reports || !told.cues.isEmpty();
  }

  /** The longest cue that starts at a word. */
  Optional<Cue> at(Words words, int word) {
    for (Cue cue : opening.of(words.word(word)).cues()) {
      if (words.reads(word, cue.words())) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  /** True for verbs that nobody but the press is the subject of. */
  boolean pressOnly(String verb) {
    return roles.is(verb, Role.PRESS_VERB);
  }

  boolean reports(String verb) {
    return reportingVerbs.contains(verb);
  }

  /** True for "kata", "ujar" and their like, and for what a medium may be told by a verb. */
  boolean speaks(String verb) {
    return speechVerbs.contains(verb) || reports(verb) || roles.is(verb, Role.SPEAKS);
  }

  boolean fills(String word) {
    return fillers.contains(word);
  }

  boolean press(String word) {
    return pressNouns.contains(word);
  }

  boolean platform(String name) {
    return platforms.contains(name.toLowerCase(Locale.ROOT));
  }
}
