package kawat.desk.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Caption;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.Link;
import kawat.model.NewsRecord;
import kawat.model.Person;
import kawat.model.Quote;
import kawat.model.Resolution;
import kawat.model.TimeStatement;
import kawat.model.Trait;

/** A record in which every part of the form is used. */
final class SampleRecord {
  private static final String TEXT =
      "PALANGKA, Warta Rawa - Presiden Utara mengirim \"surat\" 📨 pada 3 Mei 2021.\n"
          + "\"Kami menerima lebih dari 2.000 ton beras\", kata Menteri Selatan kepada Kabar"
          + " Pantai.";

  private static final CodePoints POINTS = CodePoints.of(TEXT);
  static final Actor NORTH =
      new Actor("presiden-utara", "Presiden Utara", Actor.Kind.PERSON, Optional.of("PRK"));
  static final Actor SOUTH =
      new Actor("KOR", "Korea Selatan", Actor.Kind.STATE, Optional.of("KOR"));
  private static final Actor PAPER =
      new Actor("kabar-pantai", "Kabar Pantai", Actor.Kind.MEDIUM, Optional.empty());

  private SampleRecord() {}

  static NewsRecord full() {
    return new NewsRecord(
        "0123456789abcdef",
        "halaman/satu dua.html",
        article(),
        Optional.of("2021-05-04"),
        List.of(
            new CastMember(NORTH, List.of(words("Presiden Utara"))),
            new CastMember(PAPER, List.of())),
        List.of(
            new DateMention(
                "d1",
                "3 Mei 2021",
                "2021-05-03",
                Resolution.STATED,
                Optional.of("2021-05-04"),
                Optional.of("weekday-mismatch"),
                words("3 Mei 2021"),
                "date.absolute")),
        List.of(
            quote("q1", List.of()),
            quote("q2", List.of(NORTH)),
            quote("q3", List.of(NORTH, SOUTH))),
        List.of(event("e1", Optional.of(when())), event("e2", Optional.empty())),
        List.of(figure("2E+3", Optional.of("2500.5")), figure("0.75", Optional.empty())));
  }

  static NewsRecord bare() {
    return new NewsRecord(
        "fedcba9876543210",
        "-",
        Article.of("Tanpa isi", List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Article article() {
    return new Article(
        Optional.of("Surat dari Utara \\ \u2028 \"lagi\""),
        Optional.of("Warta Rawa"),
        Optional.of("wartarawa.example"),
        Optional.of("https://wartarawa.example/1"),
        Optional.of("id"),
        List.of(new Person("Sari Dewi", "penulis")),
        List.of(new Person("Budi Hartono", "")),
        Optional.of("sd/bh"),
        Optional.of("2021-05-04T19:08+07:00"),
        Optional.of("2021-05-05"),
        List.of(new TimeStatement(TimeStatement.Kind.MODIFIED, "2021-05-05", "json-ld")),
        Optional.of("Dunia"),
        List.of("surat", "beras"),
        Optional.of("PALANGKA, Warta Rawa"),
        TEXT.lines().map(line -> new Block(Block.Kind.LIST_ITEM, line)).toList(),
        List.of(new Caption("Gudang beras. (Foto: Sari)", Optional.of("Sari"), Optional.empty())),
        List.of(
            new Link("Panen raya", Optional.of("https://wartarawa.example/2"), Link.Place.IN_TEXT)),
        Optional.of("Kabar Pantai"),
        Optional.of("https://wartarawa.example/1?p=2"),
        Set.of(Trait.LIVE_BLOG, Trait.SYNDICATED));
  }

  private static Quote quote(String id, List<Actor> speakers) {
    return new Quote(
        id,
        "Kami menerima lebih dari 2.000 ton beras",
        Quote.Type.DIRECT,
        speakers,
        new Chain(
            List.of(
                new Chain.Hop(
                    PAPER, Chain.Relation.TOLD_TO, "kepada", Optional.of(words("Kabar Pantai"))),
                new Chain.Hop(NORTH, Chain.Relation.ACCORDING_TO, "", Optional.empty()))),
        speakers.isEmpty() ? Optional.empty() : Optional.of(words("kata")),
        List.of(words("Kami menerima lebih dari 2.000 ton beras")),
        "quote.direct");
  }

  private static Event.When when() {
    return new Event.When("2021-05-03", Resolution.INHERITED, Optional.of("2021-05-04"));
  }

  private static Event event(String id, Optional<Event.When> when) {
    return new Event(
        id,
        Event.Form.MESSAGE,
        Optional.of("letter"),
        new Event.Coding("CONSULT", "040", 1.0),
        List.of(NORTH),
        List.of(SOUTH),
        when,
        Optional.of("Palangka"),
        Event.Status.CLAIMED,
        Chain.NONE,
        when.map(w -> "e2"),
        List.of(words("mengirim \"surat\" 📨")),
        "event.message");
  }

  private static Figure figure(String value, Optional<String> max) {
    return new Figure(
        "f" + value,
        new BigDecimal(value),
        max.map(BigDecimal::new),
        true,
        "ton",
        "ton beras",
        Chain.NONE,
        words("lebih dari 2.000 ton beras"),
        "figure.count");
  }

  private static Evidence words(String exact) {
    int at = TEXT.indexOf(exact);
    return POINTS.evidence(at, at + exact.length());
  }
}
