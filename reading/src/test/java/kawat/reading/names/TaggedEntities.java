package kawat.reading.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kawat.reading.language.LanguagePack;
import kawat.reading.tagging.Tagger;
import kawat.reading.tagging.Tags;

/** The named entities that the tagger alone finds in a sentence. */
final class TaggedEntities {
  private final NameReader reader = NameReader.of(LanguagePack.INDONESIAN);
  private final Tagger tagger;

  TaggedEntities(Tagger tagger) {
    this.tagger = tagger;
  }

  List<Idner.Entity> of(Idner.Sentence sentence) {
    Draft draft = reader.draft(sentence.read());
    Tags tags = tagger.tag(new Observed(draft));
    List<Idner.Entity> found = new ArrayList<>();
    for (int i = 0; i < draft.pieces.size(); i++) {
      if (tags.label(i).begins()) {
        String kind = tags.label(i).name().substring(0, 3);
        kind = kind.equals("BOD") ? "ORG" : kind.equals("PLA") ? "LOC" : kind;
        int start = draft.pieces.start(i);
        int end = draft.pieces.end(tags.end(i) - 1);
        found.add(
            new Idner.Entity(
                wordStart(sentence.text(), start), wordEnd(sentence.text(), end), kind));
      }
    }
    return found;
  }

  private static int wordStart(String text, int at) {
    return text.lastIndexOf(' ', at) + 1;
  }

  private static int wordEnd(String text, int at) {
    int end = text.indexOf(' ', at);
    return end < 0 ? text.length() : end;
  }

  public static void main(String[] arguments) throws IOException {
    TaggedEntities tagged =
        new TaggedEntities(Tagger.of(Files.readAllBytes(Path.of(arguments[0]))));
    int[][] c = new int[3][3];
    List<String> kinds = List.of("PER", "ORG", "LOC");
    for (Idner.Sentence s : Idner.read(Idner.FOLDER.resolve("dev.txt"))) {
      List<Idner.Entity> found = tagged.of(s);
      for (Idner.Entity e : s.entities()) {
        c[kinds.indexOf(e.kind())][found.contains(e) ? 0 : 2]++;
        if (!found.contains(e) && arguments.length > 1)
          System.out.println(
              "miss "
                  + e.kind()
                  + " "
                  + s.text().substring(e.start(), e.end())
                  + "   | "
                  + s.text());
      }
      for (Idner.Entity e : found) {
        if (!s.entities().contains(e)) {
          c[kinds.indexOf(e.kind())][1]++;
          if (arguments.length > 1)
            System.out.println(
                "extra "
                    + e.kind()
                    + " "
                    + s.text().substring(e.start(), e.end())
                    + "   | "
                    + s.text());
        }
      }
    }
    int[] all = new int[3];
    StringBuilder out = new StringBuilder();
    for (int k = 0; k < 3; k++) {
      for (int i = 0; i < 3; i++) all[i] += c[k][i];
      out.append(kinds.get(k)).append(' ').append(f(c[k])).append("  ");
    }
    System.out.println(out + " all " + f(all));
  }

  private static String f(int[] c) {
    return String.format(
        java.util.Locale.ROOT,
        "P %.3f R %.3f F %.4f",
        c[0] / (double) (c[0] + c[1]),
        c[0] / (double) (c[0] + c[2]),
        2.0 * c[0] / (2 * c[0] + c[1] + c[2]));
  }
}
