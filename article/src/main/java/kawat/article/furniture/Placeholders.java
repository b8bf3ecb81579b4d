package kawat.article.furniture;

import java.util.regex.Pattern;
import kawat.article.lines.Lines;

/** Marks that an editing system left where pictures and films stood: "[img.2]", "[video.1]". */
public final class Placeholders {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\s*(?:img|image|gambar|foto|photo|video|gambas|embed|iklan|ads?|caption|gallery|galeri|widget)"
              + "(?:[\\s:._#-][^\\]\\[]{0,60})?\\]",
          Pattern.CASE_INSENSITIVE);

  private Placeholders() {}

  /** The line without them; "[img.3] Presiden tiba." keeps its sentence. */
  public static String removed(String line) {
    return line.indexOf('[') < 0 ? line : Lines.fold(MARK.matcher(line).replaceAll(" "));
  }
}
