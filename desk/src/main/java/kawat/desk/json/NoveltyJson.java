package kawat.desk.json;

import static kawat.desk.json.JsonOut.field;
import static kawat.desk.json.JsonOut.list;

import java.util.Optional;
import kawat.weaving.novelty.PageNews;
import kawat.weaving.novelty.SentenceNews;
import tools.jackson.core.JsonGenerator;

/**
 * What a page adds, as JSON:
 *
 * <pre>{@code
 * {"page", "source", "before": 12, "new": 5, "known": 7, "changed": 1,
 *  "sentences": [{"block", "label", "change", "evidence": {…},
 *                 "earlier": {"page", "source", "told", "likeness", "evidence": {…}}}]}
 * }</pre>
 */
public final class NoveltyJson {
  private NoveltyJson() {}

  /** One line without a line feed at its end. */
  public static String write(PageNews news) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("page", news.page());
          json.writeStringProperty("source", news.source());
          json.writeNumberProperty("before", news.before());
          for (SentenceNews.Label label : SentenceNews.Label.values()) {
            json.writeNumberProperty(JsonOut.word(label), news.count(label));
          }
          list(json, "sentences", news.sentences(), NoveltyJson::sentence);
          json.writeEndObject();
        });
  }

  private static void sentence(JsonGenerator json, SentenceNews sentence) {
    json.writeStartObject();
    json.writeNumberProperty("block", sentence.block());
    json.writeStringProperty("label", JsonOut.word(sentence.label()));
    Optional<String> change = sentence.change().map(JsonOut::word);
    field(json, "change", change);
    json.writeName("evidence");
    ActorForm.evidence(json, sentence.evidence());
    field(json, "earlier", sentence.earlier(), NoveltyJson::earlier);
    json.writeEndObject();
  }

  private static void earlier(JsonGenerator json, SentenceNews.Earlier earlier) {
    json.writeStartObject();
    json.writeStringProperty("page", earlier.page());
    json.writeStringProperty("source", earlier.source());
    field(json, "told", earlier.told());
    json.writeNumberProperty("likeness", earlier.likeness());
    json.writeName("evidence");
    ActorForm.evidence(json, earlier.evidence());
    json.writeEndObject();
  }
}
