package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Caption;
import kawat.model.Page;
import kawat.model.Person;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** Habits of large portals, on pages of our own. */
class PortalPagesTest {
  private final Article page =
      read(
          """
          <html><head><title>Danu Tolak Tuduhan Utara - Warta Timur</title>
          <script type="application/ld+json">{"@type":"NewsArticle","headline":"Danu Tolak Tuduhan Utara",
          "datePublished":"2025-06-24T17:11:00Z","author":{"@type":"Person","name":"Galuh Prasetya"},
          "editor":{"@type":"Person","name":"Ayu Larasati"},"publisher":{"@type":"Organization","name":"Warta Timur"}}</script>
          </head><body><h1>Danu Tolak Tuduhan Utara</h1><div class="waktu">WartaTimur.com - 25/06/2025, 00:11 WIB</div>
          <div class="credit"><div class="credit-title">Galuh Prasetya, <br>Ayu Larasati</div></div>
          <div class="photo"><img src="b.jpg"><div class="photo__caption">Foto: Presiden Danu turun dari kereta di ibu kota (Warta/TONY K)</div></div>
          <div class="isi"><p><strong>PRAHA, WARTATIMUR.com</strong> - Presiden Danu menolak tuduhan raja utara bahwa negaranya mempersenjatai para pemberontak.</p>
          <p>"Itu tidak benar dan tidak berdasar," ujar Danu dalam wawancara dengan radio setempat pada Selasa pagi.</p>
          <p>Istana utara pekan lalu menyebut dua belas peti senjata ditemukan di pelabuhan lama.</p>
          <p>Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu untuk akses berita WartaTimur.com : <a>https://wa.example/timur</a>.</p></div></body></html>
          """);

  private static Article read(String html) {
    return ArticleExtractor.standard()
        .extract(Page.of("uji.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void takesWhoWroteForNoCaptionAndADescribedPictureForOne() {
    assertThat(page.authors()).containsExactly(new Person("Galuh Prasetya", ""));
    assertThat(page.captions().stream().map(Caption::text))
        .containsExactly("Foto: Presiden Danu turun dari kereta di ibu kota (Warta/TONY K)");
    assertThat(page.captions().getFirst().credit()).contains("Warta/TONY K");
  }

  @Test
  void leavesOutTheInvitationToAChannel() {
    assertThat(page.body()).hasSize(3);
    assertThat(page.body().stream().map(Block::text)).noneMatch(t -> t.contains("ponselmu"));
  }

  @Test
  void findsNoDisagreementInOneMomentToldInTwoZones() {
    assertThat(page.traits()).doesNotContain(Trait.DATES_DISAGREE);
    String otherDay = "<p class=\"waktu\">Rabu, 25 Juni 2025, 00:11 WIB</p>";
    Article apart =
        read(
            """
            <html><head><title>Danu Pulang</title><meta property="article:published_time" content="2025-06-21T17:11:00Z"></head>
            <body><h1>Danu Pulang</h1>%s<p>Presiden Danu pulang ke ibu kota setelah berunding tiga hari dengan raja utara di istananya.</p>
            <p>Keduanya sepakat membuka kembali pelabuhan lama yang ditutup sejak tahun lalu, kata juru bicara istana.</p></body></html>
            """
                .formatted(otherDay));
    assertThat(apart.traits()).contains(Trait.DATES_DISAGREE);
  }

  @Test
  void readsTheHeadlineBehindTheNameThatOldPagesSetBeforeIt() {
    Article old =
        read(
            """
            <html><head><title>WARTA NEWS : Danu kirim bantuan ke utara</title></head><body><table><tr><td>
            <font size=5><b>Danu kirim bantuan ke utara</b></font><br>Senin, 14 Desember 2015 08:20 WIB<br><br>
            <div>Praha (WARTA) - Presiden Danu mengirim empat puluh ton bahan pangan ke kerajaan utara yang dilanda badai.<br><br>
            Bantuan itu diangkut dua pesawat dan tiba di pelabuhan lama pada Minggu malam, kata menterinya.<br><br></div>
            </td></tr></table></body></html>
            """);
    assertThat(old.headline()).contains("Danu kirim bantuan ke utara");
    assertThat(old.body()).hasSize(2);
  }

  @Test
  void filesUnderTheLastStepOfADeclaredBreadcrumbAboveTheArticle() {
    Article filed =
        read(
            """
            <html><head><title>Danu Terbang ke Utara</title><script type="application/ld+json">[{"@type":"BreadcrumbList",
            "itemListElement":[{"position":1,"item":{"name":"Beranda"}},{"position":2,"name":"Danu"},
            {"position":3,"item":{"name":"Danu Terbang ke Utara"}}]}]</script></head><body><h1>Danu Terbang ke Utara</h1>
            <p>Presiden Danu terbang ke kerajaan utara pada Rabu pagi untuk berunding tentang pelabuhan lama.</p>
            <p>Ia didampingi dua menteri dan panglima armada, kata juru bicara istana di ibu kota.</p>
            <p>Warga pelabuhan menerima kabar kedatangannya langsung di ponsel mereka sejak Selasa malam.</p></body></html>
            """);
    assertThat(filed.body()).hasSize(3); // "langsung di ponsel mereka" is no invitation
    assertThat(filed.section()).contains("Danu"); // though the headline begins with it
  }

  @Test
  void keepsBothWhoSignOneLineAndAreDeclared() {
    Article signed =
        read(
            """
            <html><head><title>Menteri Teken Deklarasi</title><script type="application/ld+json">{"@type":"NewsArticle","author":
            [{"@type":"Person","name":"Nadia Permata"},{"@type":"Person","name":"Arif Budiman Lubis"}]}</script></head><body>
            <h1>Menteri Teken Deklarasi</h1><p>Lumbang (WARTA) - Menteri itu menandatangani deklarasi damai pada Senin pagi setelah berunding.</p>
            <p>Deklarasi itu membuka kembali pelabuhan lama yang ditutup sejak tahun lalu, kata juru bicara istana kepada wartawan.</p>
            <p class="small">Pewarta: Nadia Permata/Arif Budiman Lubis<br>Editor: Suryo Wibisono<br>Copyright &copy; WARTA 2025</p></body></html>
            """);
    assertThat(signed.authors())
        .extracting(Person::name)
        .containsExactly("Nadia Permata", "Arif Budiman Lubis");
  }

  @Test
  void holdsAnAgencyThatOpensTheTextOfAnotherSiteForWhereItWasTakenFrom() {
    String page =
        """
        <html><head><title>Danu Kirim Beras - %1$s</title><meta property="og:site_name" content="%1$s"></head><body>
        <h1>Danu Kirim Beras</h1><p>Lumbang (ANTARA) - Presiden Danu mengirim empat puluh ton beras ke kerajaan utara pada Senin.</p>
        <p>Bantuan itu diangkut dua pesawat dan tiba di pelabuhan lama pada Minggu malam, kata menterinya.</p></body></html>
        """;
    Article taken = read(page.formatted("Kabar Lumo"));
    assertThat(taken.publisher()).contains("Kabar Lumo");
    assertThat(taken.origin()).contains("ANTARA");
    Article own = read(page.formatted("Antara News"));
    assertThat(own.publisher()).contains("ANTARA");
    assertThat(own.origin()).isEmpty();
  }
}
