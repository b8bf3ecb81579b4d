package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static Article read(String above, String below) {
    return TextPage.read(above + "\n\n" + TEXT + "\n" + below, "uji.txt");
  }

  @Test
  void takesTheLastStepOfABreadcrumbForTheSection() {
    assertThat(read("Beranda > Internasional\nMenteri Tiba di Praha", "").section())
        .contains("Internasional");
    assertThat(read("Berita / Eropa\nMenteri Pangan Akhirnya Tiba di Praha", "").section())
        .contains("Eropa");
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
