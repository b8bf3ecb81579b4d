package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Person;
import org.junit.jupiter.api.Test;

/** What stands around the text of saved pages, on pages of our own making. */
class TextLinesTest {
  private static final String TEXT =
      """
      PRAHA, Warta Teluk - Menteri Pangan tiba di Praha pada Senin pagi untuk membahas perjanjian gandum yang tertunda.

      Pertemuan itu berlangsung dua jam dan menghasilkan kesepakatan tentang harga gandum, kata juru bicaranya di Praha.

      Perjanjian itu akan ditandatangani pekan depan setelah parlemen kedua negara membaca naskahnya sampai habis.
      """;

  private static final String PART =
      "Pelabuhan Praha menurunkan muatan tiga kapal pada Selasa sore di bawah hujan yang deras"
          + " sekali.\n";

  private static Article read(String above, String below) {
    return TextPage.read(above + "\n\n" + TEXT + "\n" + below, "uji.txt");
  }

  @Test
  void takesTheStepOfABreadcrumbThatSaysMoreThanNews() {
    assertThat(read("Beranda > Internasional\nMenteri Tiba di Praha", "").section())
        .contains("Internasional");
    assertThat(read("Berita / Eropa\nMenteri Pangan Akhirnya Tiba di Praha", "").section())
        .contains("Eropa");
  }

  @Test
  void passesOverMenusHoweverTheirLinksAreParted() {
    for (String menu :
        List.of(
            "Beranda | Kota Praha | Teluk | Hulu | Olahraga",
            "Langganan | E-paper | Masuk | Tanya Kami",
            "Berita   Opini   Kawasan   Video",
            "Kanal: Terkini Politik Global Tekno Bola",
            "☰ Menu  Cari")) {
      Article article = read("Warta Teluk\n" + menu + "\nMenteri Pangan Tiba di Praha", "");
      assertThat(article.headline()).as(menu).contains("Menteri Pangan Tiba di Praha");
      assertThat(article.section()).as(menu).isEmpty();
    }
  }

  @Test
  void takesTheNameOfASectionAloneForIt() {
    assertThat(read("MANCANEGARA\nMenteri Pangan Akhirnya Tiba di Praha", "").section())
        .contains("MANCANEGARA");
    assertThat(read("Nasional\nDunia\nMenteri Pangan Akhirnya Tiba di Praha", "").section())
        .isEmpty();
    assertThat(read("Warta Teluk\nHome › News › Dunia\nMenteri Pangan Akhirnya Tiba", "").section())
        .contains("Dunia");
  }

  @Test
  void callsTheOutletAsThePagesFirstLineDoes() {
    assertThat(
            TextPage.read(
                    "Warta Hulu\nMenteri Tiba\n\n" + TEXT.replace("Warta Teluk", "WARTAHULU.ID"),
                    "uji.txt")
                .publisher())
        .contains("Warta Hulu");
    String plain = TEXT.replace("PRAHA, Warta Teluk - ", "");
    assertThat(
            TextPage.read(
                    "Warta Hulu\nMenteri Tiba\n\n" + plain + "\n© 2024 PT Warta Hulu Media", "u")
                .publisher())
        .contains("Warta Hulu");
    assertThat(
            TextPage.read("POS METRO HULU — Berani Tahu!\nMenteri Tiba di Praha\n\n" + plain, "u")
                .publisher())
        .contains("POS METRO HULU");
    assertThat(
            TextPage.read(
                    "HULU\nMenteri Tiba di Praha\n\n" + plain + "\n© 2024 Hulu Indonesia", "u")
                .publisher())
        .contains("Hulu Indonesia");
  }

  @Test
  void findsWhoWroteInAnyOfTheWaysOfSigning() {
    Article barred = read("Menteri Tiba di Praha\nPenulis Sari Dewi | Editor Budi Rai", "");
    assertThat(barred.authors()).extracting(Person::name).containsExactly("Sari Dewi");
    assertThat(barred.editors()).extracting(Person::name).containsExactly("Budi Rai");
    Article job = read("Menteri Tiba di Praha\nSari Dewi, Jurnalis - Rabu 5 Maret 2025", "");
    assertThat(job.authors()).extracting(Person::name).containsExactly("Sari Dewi");
    assertThat(job.datePublished()).contains("2025-03-05");
    Article dated = read("Menteri Tiba di Praha\nLaporan Sari Dewi | Rabu 5 Maret 2025", "");
    assertThat(dated.datePublished()).contains("2025-03-05");
    Article below = read("Menteri Tiba di Praha", "SARI DEWI (THE REPORTER, WAM)");
    assertThat(below.authors()).extracting(Person::name).containsExactly("SARI DEWI");
    assertThat(below.body()).hasSize(3);
  }

  @Test
  void keepsWhatDescribesAPictureOutOfTheBody() {
    for (String caption :
        List.of(
            "Kapal gandum bersandar di Praha. Foto: Pelangi",
            "Kapal gandum bersandar di Praha. | Foto: Dok. Warga",
            "REUTERS/SARI DEWI — Kapal gandum bersandar di Praha.",
            "Kapal gandum bersandar di Praha. Reuters/Sari Dewi")) {
      Article article = read("Menteri Tiba di Praha", caption);
      assertThat(article.captions().getFirst().text())
          .as(caption)
          .isEqualTo("Kapal gandum bersandar di Praha.");
      assertThat(article.body()).as(caption).hasSize(3);
    }
    Article above =
        read("Menteri Tiba di Praha\nKapal gandum bersandar. (Dok. Kantor Pelabuhan)", "");
    assertThat(above.captions()).hasSize(1);
    Article button =
        read("Menteri Tiba di Praha\nlihat foto\nGANDUM - Kapal bersandar pekan lalu.", "");
    assertThat(button.captions()).hasSize(1);
    assertThat(button.body()).hasSize(3);
  }

  @Test
  void readsThePartsOfAListWithoutTheirNumbers() {
    Article list =
        read("3 Fakta Gandum", "1. Harga naik lagi\n" + PART + "2. Kapal tertahan\n" + PART);
    assertThat(list.body())
        .contains(new Block(Block.Kind.HEADING, "Harga naik lagi"))
        .contains(new Block(Block.Kind.HEADING, "Kapal tertahan"));
    assertThat(read("Gandum", "- Harga gandum naik lagi, kata juru bicara itu.").body())
        .contains(new Block(Block.Kind.LIST_ITEM, "Harga gandum naik lagi, kata juru bicara itu."));
  }

  @Test
  void takesTheDayOfThePrintedIssueWhereNothingElseTellsOne() {
    assertThat(
            read("Majalah TELUK No. 4/XX, 24 Mei 2010\nMenteri Pangan Tiba di Praha", "")
                .datePublished())
        .contains("2010-05-24");
    assertThat(
            read(
                    "Warta Teluk\n"
                        + "Selasa Pon, 26 Mei 2015 — Halaman 11 — Dunia dalam Kabar\n"
                        + "Menteri Tiba di Praha",
                    "")
                .datePublished())
        .contains("2015-05-26");
    assertThat(
            read("Menteri Tiba di Praha\nTerakhir diperbarui: Rabu, 5 Maret 2025", "")
                .datePublished())
        .contains("2025-03-05");
    assertThat(
            read("Menteri Tiba\nLaporan Sari Dewi | Jumat 7 Maret 2025\nTerbit 5 Maret 2025", "")
                .datePublished())
        .contains("2025-03-05");
  }

  @Test
  void takesNoMottoForTheSection() {
    assertThat(read("Kabar pilihan dari desa\nMenteri Pangan Akhirnya Tiba di Praha", "").section())
        .isEmpty();
  }

  @Test
  void partsTagsByWhatStandsBetweenThem() {
    assertThat(read("Menteri Tiba di Praha", "TAG : gandum, praha").keywords())
        .containsExactly("gandum", "praha");
    assertThat(read("Menteri Tiba di Praha", "Topik: Gandum • Praha").keywords())
        .containsExactly("Gandum", "Praha");
    assertThat(read("Menteri Tiba di Praha", "Tag: Gandum   Praha   Harga Pangan").keywords())
        .containsExactly("Gandum", "Praha", "Harga Pangan");
    assertThat(
            read("Menteri Tiba di Praha", "TOPIK TERKAIT\ngandum\nharga pangan\nTerpopuler")
                .keywords())
        .containsExactly("gandum", "harga pangan");
  }

  @Test
  void tellsWhoWroteFromANameBesideTheDayOrTheOutlet() {
    Article dated = read("Menteri Tiba di Praha\nSari Dewi · Rabu, 5 Maret 2025", "");
    assertThat(dated.authors()).extracting(Person::name).containsExactly("Sari Dewi");
    assertThat(dated.datePublished()).contains("2025-03-05");
    Article outlet =
        read("WARTA TELUK\nMenteri Tiba di Praha\nWarta Teluk | Sari Dewi\nRabu, 5 Maret 2025", "");
    assertThat(outlet.authors()).extracting(Person::name).containsExactly("Sari Dewi");
    Article town = read("Menteri Tiba di Praha\nSari A. Dewi (Praha)", "");
    assertThat(town.authors()).extracting(Person::name).containsExactly("Sari A. Dewi");
    Article place = read("Menteri Tiba di Praha\nJakarta Selatan, Rabu, 5 Maret 2025", "");
    assertThat(place.authors()).isEmpty();
  }

  @Test
  void takesTheDayOfAPrintedPaperButNotThatOfAVisit() {
    String paper = "WARTA TELUK\nRabu, 5 Maret 2025\nMenteri Tiba di Praha";
    assertThat(read(paper, "").datePublished()).contains("2025-03-05");
    assertThat(read(paper, "Salin tautan\nBagikan").datePublished()).isEmpty();
  }

  @Test
  void keepsDescriptionsOfPicturesOutOfTheText() {
    String bracket = "Menteri Pangan melambaikan tangan di bandara Praha. (AFP/Budi Rai)";
    Article above = read("Menteri Tiba di Praha\n" + bracket, "");
    assertThat(above.captions()).extracting("text").containsExactly(bracket);
    String bare = "Menteri Pangan melambaikan tangan di bandara Praha. WARTA/Budi Rai";
    Article house = read("Menteri Tiba di Praha\n" + bare, "");
    assertThat(house.captions())
        .extracting("text")
        .containsExactly("Menteri Pangan melambaikan tangan di bandara Praha.");
    Article below =
        read(
            "Menteri Tiba di Praha",
            "(AFP/SDW)\nMenteri melambaikan tangan di Praha.\nFOTO: AFP/BUDI");
    assertThat(below.captions())
        .extracting("text")
        .containsExactly("Menteri melambaikan tangan di Praha.");
    assertThat(below.body()).hasSize(3);
  }

  @Test
  void leavesOutWhatACaptionSaysOfItself() {
    String labelled = "Foto: Menteri Pangan melambaikan tangan di bandara Praha (Dok. Warta)";
    assertThat(read("Menteri Tiba di Praha\n" + labelled, "").captions())
        .extracting("text")
        .containsExactly("Menteri Pangan melambaikan tangan di bandara Praha (Dok. Warta)");
  }

  @Test
  void findsTheHeadlineOfWhichTheTextSpeaks() {
    Article a =
        read("Kabar Terpercaya Bagi Seluruh Warga Kita\nPerjanjian Gandum Dibahas di Praha", "");
    assertThat(a.headline()).contains("Perjanjian Gandum Dibahas di Praha");
    assertThat(a.body()).extracting(Block::text).noneMatch(t -> t.startsWith("Kabar"));
    assertThat(read("Cepat. Tepat. Jujur.\nMenteri Tiba di Praha", "").headline())
        .contains("Menteri Tiba di Praha");
  }

  @Test
  void joinsAHeadlineThatIsBrokenIntoTwoLines() {
    assertThat(read("Menteri Pangan Tiba di Praha\nuntuk Membahas Gandum", "").headline())
        .contains("Menteri Pangan Tiba di Praha untuk Membahas Gandum");
  }
}
