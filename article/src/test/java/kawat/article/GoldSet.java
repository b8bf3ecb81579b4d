package kawat.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Pages with what a person says is in them; they lie beside the project, not in it.
 *
 * @param id the page's name
 * @param page its file
 * @param texts string values of its gold record
 * @param lists lists of strings of its gold record
 */
public record GoldSet(
    String id, Path page, Map<String, String> texts, Map<String, List<String>> lists) {
  /** Every third page by its name is held out: no rule or weight may be made by looking at it. */
  public static boolean isHeldOut(String id) {
    return Math.floorMod(id.hashCode(), 3) == 0;
  }

  /** The pages of a folder with {@code gold.json} and {@code html/}. */
  public static List<GoldSet> read(Path folder) throws IOException {
    List<GoldSet> pages = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve("gold.json"));
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String id = parser.currentName();
        parser.nextToken();
        pages.add(entry(id, folder.resolve("html").resolve(id + ".html.gz"), parser));
      }
    }
    return pages;
  }

  private static GoldSet entry(String id, Path page, JsonParser parser) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(parser.getString());
        }
        lists.put(name, values);
      } else if (token == JsonToken.VALUE_STRING) {
        texts.put(name, parser.getString());
      }
    }
    return new GoldSet(id, page, texts, lists);
  }
}
