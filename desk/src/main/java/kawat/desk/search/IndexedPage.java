package kawat.desk.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.CastMember;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.model.StableId;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What the index knows of a page and of a merged event. */
final class IndexedPage {
  /** Not for queries: which documents are meant. */
  static final String ID = "_id";

  static final String KIND = "_kind";
  static final String PAGE = "page";
  static final String EVENT = "event";
  static final String OUTLET_KEY = "_outlet";
  static final String ACTOR_KEY = "_actor";

  /** First day of publication, or of an event as precisely as it is told; for order and ranges. */
  static final String DAY = "_day";

  private IndexedPage() {}

  /** One key for both kinds, so that either can be replaced by it. */
  static String name(String kind, String id) {
    return kind + ":" + id;
  }

  static Document of(NewsRecord record, Optional<String> outlet, Optional<String> day) {
    Article article = record.article();
    Document page = begin(PAGE, record.id());
    article.headline().ifPresent(text -> page.add(stored(IndexText.HEADLINE, text)));
    page.add(stored(IndexText.BODY, article.text()));
    record.quotes().forEach(quote -> quote(page, quote));
    article.captions().forEach(caption -> add(page, IndexText.CAPTION, caption.text()));
    article.keywords().forEach(word -> add(page, IndexText.KEYWORD, word));
    article.section().ifPresent(section -> add(page, IndexText.SECTION, section));
    article.authors().forEach(author -> add(page, IndexText.AUTHOR, author.name()));
    record.cast().stream().map(CastMember::actor).forEach(actor -> actor(page, actor));
    record.events().stream().map(Event::form).distinct().forEach(form -> form(page, form));
    outlet.ifPresent(name -> outlet(page, name));
    article.datePublished().or(() -> day).ifPresent(date -> date(page, date));
    day.ifPresent(first -> day(page, first));
    return page;
  }

  static Document of(MergedEvent event) {
    Document document = begin(EVENT, event.id());
    for (String words : words(event)) {
      add(document, IndexText.BODY, words);
    }
    event.from().forEach(actor -> actor(document, actor));
    event.to().forEach(actor -> actor(document, actor));
    form(document, event.form());
    event.date().map(date -> date.split("/", 2)[0]).ifPresent(first -> dated(document, first));
    return document;
  }

  /** Changes whenever the document of an event does. */
  static String digest(MergedEvent event) {
    return StableId.ofItem("", words(event), event.from(), event.to(), event.form(), event.date());
  }

  private static List<String> words(MergedEvent event) {
    List<String> words = new java.util.ArrayList<>();
    event.place().ifPresent(words::add);
    event.from().forEach(actor -> words.add(actor.name()));
    event.to().forEach(actor -> words.add(actor.name()));
    for (Report report : event.reports()) {
      report.event().evidence().forEach(evidence -> words.add(evidence.exact()));
    }
    return words;
  }

  private static Document begin(String kind, String id) {
    Document document = new Document();
    document.add(new StringField(ID, name(kind, id), Field.Store.YES));
    document.add(new StringField(KIND, kind, Field.Store.NO));
    return document;
  }

  private static void add(Document to, String field, String text) {
    to.add(new TextField(field, text, Field.Store.NO));
  }

  private static Field stored(String field, String text) {
    return new TextField(field, text, Field.Store.YES);
  }

  private static void quote(Document page, Quote quote) {
    add(page, IndexText.QUOTE, quote.text());
    quote.speakers().forEach(speaker -> add(page, IndexText.SPEAKER, speaker.name()));
  }

  private static void actor(Document to, Actor actor) {
    add(to, IndexText.ACTOR, actor.name());
    add(to, IndexText.ACTOR, actor.key());
    to.add(new StringField(ACTOR_KEY, actor.key(), Field.Store.NO));
  }

  private static void form(Document to, Event.Form form) {
    add(to, IndexText.FORM, form.name().toLowerCase(Locale.ROOT));
  }

  private static void outlet(Document to, String name) {
    add(to, IndexText.OUTLET, name);
    to.add(new StringField(OUTLET_KEY, key(name), Field.Store.NO));
  }

  static String key(String outlet) {
    return outlet.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Year, month and day each are a term, so that {@code date:2022-08} finds all of August and a
   * range may end with a month.
   */
  private static void date(Document to, String edtf) {
    String day = edtf.substring(0, Math.min(10, edtf.length()));
    for (int length : new int[] {4, 7, 10}) {
      if (day.length() >= length) {
        add(to, IndexText.DATE, day.substring(0, length));
      }
    }
  }

  private static void dated(Document event, String first) {
    date(event, first);
    day(event, first);
  }

  private static void day(Document to, String day) {
    to.add(new StringField(DAY, day, Field.Store.NO));
    to.add(new SortedDocValuesField(DAY, new BytesRef(day)));
  }
}
