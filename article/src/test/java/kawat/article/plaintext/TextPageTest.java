package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Person;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

class TextPageTest {
  private static final String UNDER_A_MENU =
      """
      Dunia
      Login
      Warta Network

      Krisis Selat Merah

      Usai Surat Danu, Ratusan Kapal Disebut Segera Masuk Selat Utara

      ShareTweetWhatsApp

      Utusan Presiden Danu saat tiba di istana utara. (Ilustrasi: WartaDunia/Made R)
      Utusan Presiden Danu saat tiba di istana utara.

      Raja Utara disebut mengizinkan ratusan kapal dagang masuk ke selat mulai pekan depan.

      Tonton juga: Sepekan di Selat Merah

      Kabar itu dibawa utusan Presiden Danu, yang kembali ke ibu kota pada Rabu malam.

      Baca juga: Raja Utara Tolak Undangan Dewan

      Kementerian luar negeri belum melihat tanda-tanda bahwa selat itu benar-benar dibuka.

      © 2025 WartaDunia Network. Hak cipta dilindungi undang-undang.
      """;

  private final Article underAMenu = TextPage.read(UNDER_A_MENU, "uji.txt");

  @Test
  void findsHeadlineAndKickerUnderTheNamesOfSections() {
    assertThat(underAMenu.headline())
        .contains("Usai Surat Danu, Ratusan Kapal Disebut Segera Masuk Selat Utara");
    assertThat(underAMenu.section()).contains("Krisis Selat Merah");
  }

  @Test
  void endsTheOwnerOfTheCopyrightWithTheSentence() {
    assertThat(underAMenu.publisher()).contains("WartaDunia");
  }

  @Test
  void keepsARepeatedCaptionAndButtonsOutOfTheText() {
    assertThat(underAMenu.body()).hasSize(3);
    assertThat(underAMenu.captions()).hasSize(2);
    assertThat(underAMenu.related())
        .extracting("title")
        .containsExactly("Raja Utara Tolak Undangan Dewan");
  }

  private static final String PAGE =
      """
      Rabu, 5 Maret 2025

      Krisis Selat Merah

      Presiden Danu Kirim Surat kepada Raja Utara di Tengah Krisis Selat

      Surat itu dibawa utusan khusus dan diterima di ibu kota pada pagi hari.

      Penulis: Sari Dewi
      Editor: Budi Utomo
      Foto: Warta/Made Rai
      SURAT RAJA - Foto diambil dari kantor istana pada Selasa (4/3/2025), memperlihatkan utusan menyerahkan surat.

      WARTADUNIA.COM - Presiden Danu mengirim surat kepada Raja Utara, kata juru bicara istana, Selasa (4/3/2025).

      Advertisement

      Baca juga: Raja Utara Tolak Undangan Dewan

      "Kami berharap hubungan kedua negara membaik," tulis Danu dalam surat itu.

      Dua kapal sudah dilepas
      [img.3]Surat itu menyusul pelepasan dua kapal dagang yang ditahan sejak bulan lalu di pelabuhan utara.

      Warga menunggu kapal di dermaga tua.
      Warga menunggu kapal di dermaga tua. (YouTube/Warta Kini)

      Tiga hal dibahas dalam surat itu, menurut keterangan istana yang diterima redaksi kemarin:

        1. Izin berlayar bagi kapal dagang kedua negara
        2. Pertukaran tawanan yang masih ditahan

      Istana belum menjawab pertanyaan wartawan tentang isi surat balasan dari Raja Utara.(WartaDunia.com/ Dew)

      Berita terkait lainnya

      Tags:
      Presiden DanuRaja UtaraKrisis Selat
      Berita Terkini
      Harga Beras Naik Lagi

      © 2025 WartaDunia.com Network
      """;

  private final Article article = TextPage.read(PAGE, "uji");

  @Test
  void takesTheLongTitleForTheHeadlineAndTheShortOneAboveItForTheSection() {
    assertThat(article.headline())
        .contains("Presiden Danu Kirim Surat kepada Raja Utara di Tengah Krisis Selat");
    assertThat(article.section()).contains("Krisis Selat Merah");
  }

  @Test
  void readsBylinesWithTheirRoles() {
    assertThat(article.authors()).containsExactly(new Person("Sari Dewi", "penulis"));
    assertThat(article.editors()).containsExactly(new Person("Budi Utomo", "editor"));
    assertThat(article.initials()).contains("Dew");
  }

  @Test
  void keepsTheJournalistsTextAndNothingElse() {
    assertThat(article.body().stream().map(Block::text))
        .containsExactly(
            "Surat itu dibawa utusan khusus dan diterima di ibu kota pada pagi hari.",
            "WARTADUNIA.COM - Presiden Danu mengirim surat kepada Raja Utara, kata juru bicara"
                + " istana, Selasa (4/3/2025).",
            "\"Kami berharap hubungan kedua negara membaik,\" tulis Danu dalam surat itu.",
            "Dua kapal sudah dilepas",
            "Surat itu menyusul pelepasan dua kapal dagang yang ditahan sejak bulan lalu di"
                + " pelabuhan utara.",
            "Tiga hal dibahas dalam surat itu, menurut keterangan istana yang diterima redaksi"
                + " kemarin:",
            "Izin berlayar bagi kapal dagang kedua negara",
            "Pertukaran tawanan yang masih ditahan",
            "Istana belum menjawab pertanyaan wartawan tentang isi surat balasan dari Raja"
                + " Utara.(WartaDunia.com/ Dew)");
  }

  @Test
  void saysWhatEachBlockIs() {
    assertThat(article.body().stream().map(Block::kind).toList())
        .startsWith(Block.Kind.STANDFIRST, Block.Kind.PARAGRAPH)
        .contains(Block.Kind.HEADING)
        .containsSubsequence(List.of(Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM));
  }

  @Test
  void keepsALastParagraphThatClosesWithAgenciesAndADesksCode() {
    Article article =
        TextPage.read(
            """
            Kapal Ditahan di Laut Utara

            Kapal itu ditahan setelah tiga kali diperingatkan lewat radio oleh kapal patroli.

            Pemiliknya membantah dan berkata izinnya berlaku sejak 2014. [AFP/AP/R-8]
            """,
            "uji.txt");
    assertThat(article.body()).hasSize(2);
    assertThat(article.captions()).isEmpty();
  }

  @Test
  void putsCaptionsAsideWithTheirCredits() {
    assertThat(article.captions()).hasSize(2);
    assertThat(article.captions().getFirst().text()).startsWith("SURAT RAJA - Foto diambil");
    assertThat(article.captions().getLast().text())
        .isEqualTo("Warga menunggu kapal di dermaga tua. (YouTube/Warta Kini)");
  }

  @Test
  void putsRelatedTitlesAndTagsAside() {
    assertThat(article.related())
        .extracting("title")
        .containsExactly("Raja Utara Tolak Undangan Dewan");
    assertThat(article.keywords()).containsExactly("Presiden Danu", "Raja Utara", "Krisis Selat");
  }

  @Test
  void doesNotTakeTheMastheadsDateForThatOfPublication() {
    assertThat(article.datePublished()).isEmpty();
  }

  @Test
  void namesTheOutletAsItWritesItself() {
    assertThat(article.publisher()).contains("WartaDunia.com");
  }

  @Test
  void takesTheSectionFromTheBreadcrumbAndTheRepeatedTitleForACaption() {
    Article a =
        TextPage.read(
            """
            Home Dunia Utusan Tiba di Ibu Kota Utara
            Utusan Tiba di Ibu Kota Utara
            15
            0
            Utusan Tiba di Ibu Kota Utara
            Utusan khusus itu tiba di ibu kota pada Senin pagi dan langsung menuju istana untuk berunding.
            LEAVE A REPLY
            """,
            "uji");
    assertThat(a.section()).contains("Dunia");
    assertThat(a.headline()).contains("Utusan Tiba di Ibu Kota Utara");
    assertThat(a.captions()).hasSize(1);
    assertThat(a.body()).hasSize(1);
  }

  @Test
  void readsASourceLineAsTheOrigin() {
    Article a = TextPage.read(PAGE + "\nSumber: WartaSolo.com\n", "uji");
    assertThat(a.origin()).contains("WartaSolo.com");
    assertThat(a.traits()).contains(Trait.SYNDICATED);
  }

  @Test
  void refusesAMenu() {
    assertThatThrownBy(() -> TextPage.read("Home\nDunia\nMasuk\n", "uji"))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_ARTICLE));
  }
}
