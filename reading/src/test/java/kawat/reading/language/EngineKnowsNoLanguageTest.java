package kawat.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a language lie in its pack: none stands in a string of the engine's Java. */
final class EngineKnowsNoLanguageTest {
  private static final Path SOURCES = Path.of("src/main/java/kawat/reading");

  /** Comments, which may cite, or a string. */
  private static final Pattern PARTS =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\n]*|'(?:[^'\\\\]|\\\\.)'|\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Indonesian words that are English too, as they stand in names of columns, roles and rules. */
  private static final Set<String> SHARED =
      Set.of(
          "of", "to", "at", "no", "or", "in", "on", "is", "the", "for", "be", "by", "person",
          "host", "label", "level", "table", "far", "media", "tv", "online", "unit", "and", "event",
          "program", "kawat", "with", "status", "place", "bit", "long", "summit");

  @Test
  void holdsNoIndonesianWordInAString() throws IOException {
    Set<String> indonesian = words();
    assertThat(indonesian).contains("yang", "bahwa", "lalu", "januari", "oleh");
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        for (String word : strings(Files.readString(file, StandardCharsets.UTF_8))) {
          if (indonesian.contains(word)) {
            found.add(SOURCES.relativize(file) + ": " + word);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void seesAWordInAStringButNotInAComment() {
    String source =
        """
        /** "yang" opens a clause. */ // bahwa
        if (lower.equals("oleh karena")) { mark('"'); rule("quote.indirect"); }
        """;
    assertThat(strings(source)).containsExactly("oleh", "karena");
  }

  /** Words of the strings of a source; names of files and rules, which hold a dot, left out. */
  private static List<String> strings(String source) {
    List<String> words = new ArrayList<>();
    Matcher parts = PARTS.matcher(source);
    while (parts.find()) {
      String string = parts.group(1);
      if (string != null && !string.matches("[\\w./-]*\\.[\\w./-]*|[\\w-]+/.*")) {
        Matcher word = WORD.matcher(string);
        while (word.find()) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** Every word that the pack lists as small or ordinary. */
  private static Set<String> words() {
    LanguagePack pack = LanguagePack.INDONESIAN;
    Set<String> words = new HashSet<>();
    for (String file :
        List.of("common-words.txt", "prepositions.txt", "modals.txt", "connectives.txt")) {
      pack.words(file).forEach(line -> add(line, words));
    }
    for (String file :
        List.of(
            "clause-words.tsv",
            "event-grammar.tsv",
            "naming.tsv",
            "figure-words.tsv",
            "calendar.tsv",
            "numbers.tsv")) {
      pack.table(file).forEach(row -> add(row.text("words"), words));
    }
    pack.table("speech-verbs.tsv").forEach(row -> add(row.text("verb"), words));
    pack.table("attribution-cues.tsv").forEach(row -> add(row.text("cue"), words));
    for (Row row : pack.table("event-triggers.tsv")) {
      add(row.text("nouns"), words);
      add(row.text("verbs"), words);
    }
    pack.table("affixes.tsv").forEach(row -> add(row.text("affixes"), words));
    words.removeAll(SHARED);
    return words;
  }

  private static void add(String line, Set<String> words) {
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
  }
}
