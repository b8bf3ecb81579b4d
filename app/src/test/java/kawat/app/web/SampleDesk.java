package kawat.app.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.desk.Analysis;
import kawat.desk.Desk;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.Quote;
import kawat.model.Resolution;
import kawat.model.StableId;
import kawat.weaving.Weaving;

/** A desk of three pages of which every part is known, stored and woven as any other. */
final class SampleDesk {
  static final Actor DEWI =
      new Actor("dewi-lestari", "Dewi Lestari", Actor.Kind.PERSON, Optional.of("IDN"));
  static final Actor NORTH = new Actor("PRK", "Korea Utara", Actor.Kind.STATE, Optional.of("PRK"));
  static final Actor AGENCY =
      new Actor("kantor-berita-utara", "Kantor Berita Utara", Actor.Kind.MEDIUM, Optional.empty());

  private static final String LETTER =
      "Menteri Dewi Lestari mengirim surat 📨 kepada Korea Utara pada 3 Mei 2021, lapor Kantor Berita"
          + " Utara.";
  private static final String SPEECH =
      "\"Kami mengirim 20 ton beras & obat untuk <script>alert(1)</script> semua\", kata Dewi.";
  private static final String DENIAL = "Korea Utara membantah pernah meminta beras dari siapa pun.";

  private static final Map<String, Draft> DRAFTS =
      Map.of(
          "satu", new Draft("Warta Rawa", "2021-05-04", LETTER, SPEECH, true),
          "dua",
              new Draft("Kabar Pantai", "2021-05-05", LETTER, "Surat itu dikirim lewat pos.", true),
          "tiga", new Draft("Harian Lereng", "2021-06-01", DENIAL, "Bantahan itu singkat.", false));

  private SampleDesk() {}

  private record Draft(String outlet, String day, String first, String second, boolean letter) {}

  /** Makes the desk in a folder and opens it for reading. */
  static Desk in(Path folder) {
    Path desk = folder.resolve("meja");
    Analysis analysis = new Analysis(SampleDesk::read, Weaving::weave);
    List<Page> pages =
        List.of("satu", "dua", "tiga").stream()
            .map(name -> Page.of("halaman/" + name + ".html", bytes(name)))
            .toList();
    try (WritableDesk writable = DeskFolder.openOrCreate(desk, analysis)) {
      writable.add(pages.iterator(), added -> {});
    }
    return DeskFolder.open(desk);
  }

  static byte[] bytes(String name) {
    return ("<p>" + name + "</p><script>alert('" + name + "')</script>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static String id(String name) {
    return StableId.ofPage(bytes(name));
  }

  private static NewsRecord read(Page page) {
    String name = page.source().replaceAll(".*/|\\.html", "");
    Draft draft = DRAFTS.get(name);
    List<Block> body =
        List.of(
            new Block(Block.Kind.PARAGRAPH, draft.first()),
            new Block(Block.Kind.PARAGRAPH, draft.second()));
    Article article =
        Article.of("Kabar " + name + " <b>tebal</b>", body)
            .published(draft.day())
            .publishedBy(draft.outlet());
    CodePoints text = CodePoints.of(article.text());
    return new NewsRecord(
        StableId.ofPage(page.bytes()),
        page.source(),
        article,
        Optional.of(draft.day()),
        cast(text, draft),
        draft.letter() ? List.of(date(text)) : List.of(),
        name.equals("satu") ? List.of(quote(text)) : List.of(),
        List.of(draft.letter() ? letter(text) : denial(text)),
        name.equals("satu") ? List.of(figure(text)) : List.of());
  }

  private static List<CastMember> cast(CodePoints text, Draft draft) {
    CastMember north = new CastMember(NORTH, List.of(words(text, "Korea Utara")));
    return draft.letter()
        ? List.of(
            new CastMember(DEWI, List.of(words(text, "Dewi Lestari"), words(text, "Menteri"))),
            north,
            new CastMember(AGENCY, List.of(words(text, "Kantor Berita Utara"))))
        : List.of(north);
  }

  private static Evidence words(CodePoints text, String exact) {
    int at = text.text().indexOf(exact);
    return text.evidence(at, at + exact.length());
  }

  private static Chain agency(CodePoints text) {
    Evidence cue = words(text, "lapor Kantor Berita Utara");
    return new Chain(
        List.of(new Chain.Hop(AGENCY, Chain.Relation.REPORTS, "lapor", Optional.of(cue))));
  }

  private static Event letter(CodePoints text) {
    return new Event(
        "e1",
        Event.Form.MESSAGE,
        Optional.of("letter"),
        new Event.Coding("CONSULT", "040", 1.0),
        List.of(DEWI),
        List.of(NORTH),
        Optional.of(new Event.When("2021-05-03", Resolution.STATED, Optional.empty())),
        Optional.empty(),
        Event.Status.ASSERTED,
        agency(text),
        Optional.empty(),
        List.of(words(text, LETTER)),
        "sample.letter");
  }

  private static Event denial(CodePoints text) {
    return new Event(
        "e2",
        Event.Form.DENIAL,
        Optional.empty(),
        new Event.Coding("REJECT", "120", -4.0),
        List.of(NORTH),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Event.Status.CLAIMED,
        Chain.NONE,
        Optional.empty(),
        List.of(words(text, DENIAL)),
        "sample.denial");
  }

  private static DateMention date(CodePoints text) {
    return new DateMention(
        "d1",
        "3 Mei 2021",
        "2021-05-03",
        Resolution.STATED,
        Optional.empty(),
        Optional.of("weekday-mismatch"),
        words(text, "3 Mei 2021"),
        "sample.date");
  }

  private static Quote quote(CodePoints text) {
    String said = SPEECH.substring(1, SPEECH.indexOf("\","));
    return new Quote(
        "q1",
        said,
        Quote.Type.DIRECT,
        List.of(DEWI),
        Chain.NONE,
        Optional.of(words(text, "kata")),
        List.of(words(text, said)),
        "sample.quote");
  }

  private static Figure figure(CodePoints text) {
    return new Figure(
        "f1",
        new BigDecimal(20),
        Optional.empty(),
        false,
        "ton",
        "ton beras",
        Chain.NONE,
        words(text, "20 ton beras"),
        "sample.figure");
  }
}
