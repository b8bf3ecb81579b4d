package kawat.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.desk.Hit;
import kawat.desk.PageFilter;
import kawat.desk.SearchQuery;
import kawat.desk.Window;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.ErrorCode;
import kawat.model.Evidence;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextTest {
  @TempDir static Path folder;
  private static FullText index;

  @BeforeAll
  static void fill() {
    try (FullTextWriter writer = FullTextWriter.open(folder)) {
      put(
          writer,
          "a",
          "Surat dari Utara",
          "2021-05-04",
          "Warta Rawa",
          "Presiden mengirimkan suratnya kepada tetangga. Cuaca cerah.\nHujan turun sore harinya.",
          "Kami menyambut musim panen");
      put(
          writer,
          "b",
          "Panen raya",
          "2022-08-16",
          "Kabar Pantai",
          "Petani menyimpan beras untuk Erdoğan. Tidak ada surat hari ini, kata warga pada 15/8.",
          "Beras cukup");
      put(
          writer,
          "c",
          "Telegram kedua",
          "2022-09-01",
          "Warta Rawa",
          "Duta besar membaca telegram itu di Ibu Kota.",
          "Hubungan baik");
      writer.commit(new IndexState(3, 1));
    }
    index = FullText.open(folder);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static void put(
      FullTextWriter writer,
      String id,
      String headline,
      String day,
      String outlet,
      String body,
      String said) {
    Article article =
        Article.of(
                headline, body.lines().map(line -> new Block(Block.Kind.PARAGRAPH, line)).toList())
            .published(day);
    Actor speaker =
        new Actor("menteri-" + id, "Menteri Nyunyu " + id, Actor.Kind.PERSON, Optional.empty());
    Quote quote =
        new Quote(
            "q",
            said,
            Quote.Type.DIRECT,
            List.of(speaker),
            Chain.NONE,
            Optional.empty(),
            List.of(new Evidence("x", "", "", 0, 1)),
            "t");
    NewsRecord record =
        new NewsRecord(
            id,
            id,
            article,
            Optional.empty(),
            List.of(new CastMember(speaker, List.of())),
            List.of(),
            List.of(quote),
            List.of(),
            List.of());
    writer.put(record, Optional.of(outlet), Optional.of(day));
  }

  private static String find(String query) {
    return find(SearchQuery.of(query));
  }

  private static String find(SearchQuery query) {
    return index.search(query, Window.first(10)).found().stream()
        .map(FullText.Found::id)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "surat, a b",
    "SURATNYA, a b",
    "surat presiden, a",
    "surat OR telegram, a b c",
    "surat NOT presiden, b",
    "NOT surat, c",
    "'\"surat dari utara\"', a",
    "'\"utara dari surat\"', ''",
    "erdogan, b",
    "mengirim*, a",
    "telegrm~, c",
    "headline:panen, b",
    "quote:panen, a",
    "speaker:nyunyu, a b c",
    "'actor:\"menteri-b\"', b",
    "outlet:rawa, a c",
    "date:2022, b c",
    "date:2022-08, b",
    "date:2022-08-16, b",
    "date:[2021-06 TO 2022-08], b",
    "date:[2022-08-17 TO 2022-09], c",
    "date:{2021 TO 2022-09}, b",
    "date:[2022 TO *], b c",
    "15/8, b",
    "(surat OR telegram) AND outlet:rawa, a c"
  })
  void findsPagesByTheirWords(String query, String ids) {
    assertThat(find(query)).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "\"surat",
        "surat AND",
        "warna:biru",
        "https://warta.example",
        "*awal",
        "dan yang",
        "date:[2022 TO"
      })
  void saysWhatIsWrongWithAQueryInOneLine(String query) {
    assertThatThrownBy(() -> find(query))
        .isInstanceOfSatisfying(
            KawatException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.BAD_QUERY);
              assertThat(e.getMessage())
                  .startsWith("the query can't be understood: ")
                  .doesNotContain("\n", "Exception", "org.apache");
            });
  }

  @Test
  void tellsTheFieldsThereAreAndTheLongestQuery() {
    assertThatThrownBy(() -> find("warna:biru"))
        .hasMessageContaining("'warna'")
        .hasMessageContaining("headline");
    assertThatThrownBy(() -> find("a".repeat(2001)))
        .hasMessageContaining("2001")
        .hasMessageContaining("2000");
  }

  @Test
  void marksTheWordsFoundInPlainText() {
    List<Hit.Snippet> snippets =
        index
            .search(SearchQuery.of("surat presiden"), Window.first(1))
            .found()
            .getFirst()
            .snippets();

    assertThat(snippets)
        .singleElement()
        .satisfies(
            snippet -> {
              assertThat(snippet.runs().stream().map(Hit.Run::text).collect(Collectors.joining()))
                  .isEqualTo("Presiden mengirimkan suratnya kepada tetangga.");
              assertThat(snippet.runs().stream().filter(Hit.Run::found).map(Hit.Run::text))
                  .containsExactly("Presiden", "suratnya");
            });
  }

  @Test
  void passesOverPagesThatTheFilterKeepsOut() {
    assertThat(find(SearchQuery.of("surat").within(PageFilter.ALL.outlet("warta RAWA"))))
        .isEqualTo("a");
    assertThat(find(SearchQuery.of("").within(PageFilter.ALL.from("2022").to("2022-08"))))
        .isEqualTo("b");
    assertThat(find(SearchQuery.of("").within(PageFilter.ALL.to("2022")))).isEqualTo("a b c");
    assertThat(find(SearchQuery.of("").within(PageFilter.ALL.actor("menteri-c")))).isEqualTo("c");
  }

  @Test
  void ordersByDayWhereAskedAndGivesPartAfterPart() {
    assertThat(
            ids(
                SearchQuery.of("surat OR telegram").ordered(SearchQuery.Order.NEWEST),
                new Window(0, 2)))
        .containsExactly("c", "b");
    assertThat(
            ids(
                SearchQuery.of("surat OR telegram").ordered(SearchQuery.Order.NEWEST),
                new Window(2, 2)))
        .containsExactly("a");
    assertThat(ids(SearchQuery.of("").ordered(SearchQuery.Order.OLDEST), new Window(0, 9)))
        .containsExactly("a", "b", "c");
    assertThat(index.search(SearchQuery.of("surat"), new Window(50, 10)).total()).isEqualTo(2);
  }

  private static List<String> ids(SearchQuery query, Window window) {
    return index.search(query, window).found().stream().map(FullText.Found::id).toList();
  }

  @Test
  void tellsWhichStateOfTheDatabaseItBelongsTo() {
    assertThat(index.state()).isEqualTo(new IndexState(3, 1));
    assertThat(index.pages()).containsExactlyInAnyOrder("a", "b", "c");
  }
}
