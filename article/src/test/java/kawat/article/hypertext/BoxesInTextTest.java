package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Caption;
import kawat.model.Link;
import kawat.model.Page;
import kawat.model.Person;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** What portals set between the paragraphs and right around them, on pages of our own. */
class BoxesInTextTest {
  private static final String HEAD =
      "<html><head><title>Danu Buka Pelabuhan Lama</title>%s</head><body><h1>Danu Buka Pelabuhan"
          + " Lama</h1>";
  private static final String FIRST =
      "<p>Presiden Danu membuka kembali pelabuhan lama yang ditutup raja utara sejak badai tahun"
          + " lalu.</p>";
  private static final String SECOND =
      "<p>Dua belas kapal gandum menunggu giliran bersandar sejak fajar, kata syahbandar pelabuhan"
          + " itu.</p>";
  private static final String LAST =
      "<p>Raja utara belum menanggapi pembukaan itu sampai berita ini ditulis pada Rabu malam.</p>";

  private static Article read(String head, String... body) {
    String html =
        HEAD.formatted(head)
            + "<article><div class=\"isi\">"
            + String.join("", body)
            + "</body></html>";
    return ArticleExtractor.standard()
        .extract(Page.of("uji.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  private static Article read(String body) {
    return read("", FIRST, SECOND, body, LAST);
  }

  @Test
  void takesNoParagraphForTheNameAfterALabelUnderAPicture() {
    Article page =
        read(
            "",
            "<ul><li><p>Sumber :</p><p>Warta/Joko Bao</p></li></ul>",
            "<p>Nakhoda, Ismail (41), meminta semua penumpang memakai jaket begitu mesin mati.</p>",
            FIRST,
            SECOND,
            LAST);
    assertThat(page.body()).hasSize(4);
  }

  @Test
  void keepsAShortStoryWithOneLinkBetweenItsParagraphs() {
    Article page =
        read(
            "",
            FIRST,
            "<p>\"Baru enam yang masuk,\" kata syahbandar.</p>",
            "<p><a href=\"/1\"><b>BACA JUGA : Gandum Utara Menumpuk di Gudang Tua</b></a></p>",
            "<p>Enam kapal lagi menunggu di luar karang sampai air pasang sore.</p>");
    assertThat(page.body()).hasSize(3);
    assertThat(page.related())
        .extracting(Link::title)
        .containsExactly("Gandum Utara Menumpuk di Gudang Tua");
  }

  @Test
  void listsLinksThatHaveTheirDayBehindThem() {
    Article page =
        read(
            "",
            FIRST,
            SECOND,
            LAST,
            "</div></article><h4>Berita Terkait</h4><div><a href=\"/2\">Badai Merusak Tiga Dermaga"
                + " Utara</a><span>2 Maret 2025 10:00</span></div>",
            "<div><a href=\"/3\">Raja Utara Menutup Pelabuhan Lama</a><span>1 Maret 2025"
                + " 08:00</span></div>");
    assertThat(page.related())
        .extracting(Link::title)
        .containsExactly("Badai Merusak Tiga Dermaga Utara", "Raja Utara Menutup Pelabuhan Lama");
  }

  @Test
  void takesTheFirstOfTwoTabsForTheHeadingOfAList() {
    Article page =
        read(
            "",
            FIRST,
            SECOND,
            LAST,
            "</div></article><div><ul><li>TAGS</li><li><a"
                + " href=\"/tag/gandum\">gandum</a></li></ul>",
            "<h4><a href=\"#\">ARTIKEL TERKAIT</a><a href=\"#\">DARI PENULIS</a></h4>",
            "<div><h3><a href=\"/4\">Syahbandar Baru Dilantik di Praha</a></h3></div></div>");
    assertThat(page.related())
        .extracting(Link::title)
        .containsExactly("Syahbandar Baru Dilantik di Praha");
    assertThat(page.keywords()).containsExactly("gandum");
  }

  @Test
  void takesAHouseChoiceForRelatedOnlyBetweenParagraphs() {
    String box =
        "<div class=\"kotak\"><div>Pilihan Redaksi</div><ul><li><a"
            + " href=\"/5\">%s</a></li></ul></div>";
    Article page =
        read(
            "",
            FIRST,
            SECOND,
            box.formatted("Nelayan Utara Kembali Melaut"),
            LAST,
            "</div></article>",
            box.formatted("Resep Sup Ikan Nenek Kita"));
    assertThat(page.related())
        .extracting(Link::title)
        .containsExactly("Nelayan Utara Kembali Melaut");
  }

  @Test
  void leavesOutBoxesOverWhichReadersMayJump() {
    Article page =
        read(
            "<section><strong>Siniar: Suara Dermaga</strong><a href=\"#end-of-podcasts\">Lewatkan"
                + " siniar</a><p>Cerita para penjaga mercusuar yang bertahan di pulau-pulau terluar"
                + " sejak zaman raja lama.</p><p id=\"end-of-podcasts\">Akhir dari"
                + " Siniar</p></section>");
    assertThat(page.body()).hasSize(3);
    assertThat(page.related()).isEmpty();
  }

  @Test
  void leavesOutABoxThatAsksForAnAddress() {
    Article page =
        read(
            "<div class=\"warta-newsletter\"><h5>Sudut Pandang</h5><p>Setiap Kamis kami kirim lima"
                + " cerita terpilih tentang laut, pelabuhan dan orang-orang yang hidup"
                + " darinya.</p></div>");
    assertThat(page.body()).hasSize(3);
  }

  @Test
  void leavesOutHowTheNextPageBegins() {
    Article page =
        read(
            "",
            FIRST,
            SECOND,
            LAST,
            "<div><div>Halaman Selanjutnya</div><p>Syahbandar menjelaskan masih ada dua kapal lain"
                + " yang berlayar tanpa izin pada hari itu...</p></div>",
            "</div></article><div>Halaman 1/3</div>");
    assertThat(page.body()).hasSize(3);
    assertThat(page.traits()).contains(Trait.INCOMPLETE);
  }

  @Test
  void readsLabelsThatAreThereToBeHeard() {
    Article page =
        read(
            "",
            "<figure><img src=\"a.jpg\"><p>Sumber gambar, Warta Dunia</p><figcaption>Keterangan"
                + " gambar, <p>Kapal pertama bersandar.</p></figcaption></figure>",
            "<ul><li>Penulis, Sari Dewi</li><li>Peranan, Wartawan Warta Dunia</li></ul>",
            FIRST,
            SECOND,
            LAST);
    assertThat(page.body()).hasSize(3);
    assertThat(page.captions())
        .extracting(Caption::text)
        .containsExactly("Kapal pertama bersandar.");
  }

  @Test
  void readsLabelsWithoutAColonBeforeLinkedNames() {
    Article page =
        read(
            "",
            "<p>Reporter <a href=\"/penulis/1\">Sari Dewi</a> <span>dan</span> <a"
                + " href=\"/penulis/2\">Budi Utomo</a></p>",
            "<p>Editor <a href=\"/penulis/3\">Ayu Larasati</a></p>",
            FIRST,
            SECOND,
            LAST);
    assertThat(page.editors()).containsExactly(new Person("Ayu Larasati", "editor"));
    assertThat(page.authors()).contains(new Person("Sari Dewi", "reporter"));
  }

  @Test
  void takesAnOutletThatNamesItselfForNoOrigin() {
    String note = "<p>Artikel ini telah tayang di %s dengan judul Danu Buka Pelabuhan Lama</p>";
    String site = "<meta property=\"og:site_name\" content=\"Wartatimur.com\">";
    Article own = read(site, FIRST, SECOND, LAST, note.formatted("Wartatimur.com"));
    assertThat(own.origin()).isEmpty();
    assertThat(own.traits()).doesNotContain(Trait.SYNDICATED);
    Article taken = read(site, FIRST, SECOND, LAST, note.formatted("Kabarbarat.com"));
    assertThat(taken.origin()).contains("Kabarbarat.com");
  }

  @Test
  void readsInitialsThatNotesOfTheHouseFollow() {
    Article page =
        read(
            "",
            FIRST,
            SECOND,
            "<p>Enam kapal lagi menunggu. (mcr12/warta)</p><p>Sumber: Antara</p>");
    assertThat(page.initials()).contains("mcr12/warta");
    assertThat(page.body()).extracting(Block::text).last().isEqualTo("Enam kapal lagi menunggu.");
  }

  @Test
  void leavesOutANameInBracketsAtTheEndOnly() {
    Article page = read("", FIRST, "<p>(Tertawa)</p>", SECOND, LAST, "<p>(Awal)</p>");
    assertThat(page.body()).extracting(Block::text).contains("(Tertawa)").doesNotContain("(Awal)");
  }

  @Test
  void takesInitialsBeforeAgencies() {
    Article page = read("", FIRST, SECOND, LAST, "<p><em>sdw/bud (dpa, Reuters)</em></p>");
    assertThat(page.initials()).contains("sdw/bud");
    assertThat(page.body()).hasSize(3);
  }
}
