package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import kawat.model.Article;
import kawat.model.Caption;
import kawat.model.Link;
import kawat.model.Person;
import org.junit.jupiter.api.Test;

/** How sites set head and foot of the pages that are saved as text, on pages of our own making. */
class SavedPagesTest {
  private static final String TEXT =
      """
      PRAHA - Menteri Pangan tiba di Praha pada Senin pagi untuk membahas perjanjian gandum yang tertunda.

      Pertemuan itu berlangsung dua jam dan menghasilkan kesepakatan tentang harga gandum, kata juru bicaranya.

      Perjanjian itu akan ditandatangani pekan depan setelah parlemen kedua negara membaca naskahnya sampai habis.

      """;

  private static Article read(String head, String foot) {
    return TextPage.read(head + "\n\n" + TEXT + foot, "uji.txt");
  }

  private static Article under(String above) {
    return read(above + "\nMenteri Pangan Akhirnya Tiba di Praha", "");
  }

  @Test
  void takesTheStepThatThoseBelowItDivide() {
    assertThat(under("Beranda > Dunia > Timur Tengah").section()).contains("Dunia");
    assertThat(under("Home / News / Internasional").section()).contains("Internasional");
    assertThat(under("Global / Afrika").section()).contains("Global");
    assertThat(under("Dunia\nEropa").section()).contains("Dunia");
    assertThat(under("[ANALISIS]").section()).contains("ANALISIS");
  }

  @Test
  void takesNoLinkToAFormForTheSection() {
    assertThat(under("Masuk / Daftar").section()).isEmpty();
  }

  @Test
  void partsLinksThatStandFarApart() {
    assertThat(under("Beranda   Politik & Hukum   Dunia   Humaniora").headline())
        .contains("Menteri Pangan Akhirnya Tiba di Praha");
  }

  @Test
  void namesTheOutletThatTheTopOfThePageAndItsFootName() {
    String head = "Teluk Kini\nMenteri Pangan Akhirnya Tiba di Praha";
    assertThat(read(head, "© 2021 Hulu Grup\nIkuti Teluk Kini di ponsel").publisher())
        .contains("Teluk Kini");
    assertThat(read(head, "Copyright © 2021 Teluk Kini All Right Reserved").publisher())
        .contains("Teluk Kini");
  }

  @Test
  void readsANameplateThatSaysWhatThePaperIs() {
    Article article =
        read("KORAN TELUK | harian pagi\nSenin, 3 Maret 2025\n\nMenteri Pangan Akhirnya Tiba", "");
    assertThat(article.publisher()).contains("KORAN TELUK");
    assertThat(article.headline()).contains("Menteri Pangan Akhirnya Tiba");
    assertThat(article.datePublished()).contains("2025-03-03");
  }

  @Test
  void readsNamesUnderLabelsOfTheirOwn() {
    Article article =
        read(
            "Menteri Pangan Akhirnya Tiba di Praha\n"
                + "Reporter\n"
                + "Ratna Wijayanti\n"
                + "Editor\n"
                + "Made Suardana",
            "");
    assertThat(article.authors()).extracting(Person::name).containsExactly("Ratna Wijayanti");
    assertThat(article.editors()).extracting(Person::name).containsExactly("Made Suardana");
    assertThat(article.body()).hasSize(3);
  }

  @Test
  void readsWhatANameDidBehindIt() {
    Article article =
        read(
            "Menteri Pangan Akhirnya Tiba di Praha\nRW\nRatna Wijayanti, Penulis\n"
                + "Made Suardana, Editor",
            "");
    assertThat(article.authors()).extracting(Person::name).containsExactly("Ratna Wijayanti");
    assertThat(article.editors()).extracting(Person::name).containsExactly("Made Suardana");
    assertThat(article.body()).hasSize(3);
  }

  @Test
  void readsTheNameBeforeTheDay() {
    Article article =
        read(
            "Menteri Pangan Akhirnya Tiba di Praha\n"
                + "Oleh Ratna Wijayanti pada 3 Mar 2025, 18:40 WIB",
            "");
    assertThat(article.authors()).extracting(Person::name).containsExactly("Ratna Wijayanti");
    assertThat(article.datePublished()).contains("2025-03-03T18:40+07:00");
  }

  @Test
  void takesAnyNameInBracketsUnderTheHeadlineForAPicturesSource() {
    Article article =
        read(
            "Menteri Pangan Akhirnya Tiba di Praha\n"
                + "Kapal gandum bersandar di dermaga tiga, Praha. (Telukpress)",
            "");
    assertThat(article.captions()).extracting(Caption::text).hasSize(1);
    assertThat(article.body()).hasSize(3);
  }

  @Test
  void keepsTheParagraphThatEndsInItsWritersInitials() {
    String last =
        "Gandum terakhir kali semahal ini pada 1970-an, kata pedagang di pasar. (afp/sdw)";
    Article article = read("Menteri Pangan Akhirnya Tiba di Praha", last);
    assertThat(article.captions()).isEmpty();
    assertThat(article.body()).hasSize(4);
  }

  @Test
  void takesTheSecondTitleUnderACueForAPointerToo() {
    String more = "Baca juga:\nHarga Gandum Naik Lagi\nPetani Lembah Menunggu Musim\n\n" + TEXT;
    Article article = read("Menteri Pangan Akhirnya Tiba di Praha", more);
    assertThat(article.related())
        .extracting(Link::title)
        .containsExactly("Harga Gandum Naik Lagi", "Petani Lembah Menunggu Musim");
  }

  @Test
  void believesTheDayOfAnEditionOnAPageWithAMenu() {
    Article article =
        read(
            "KORAN TELUK\nEdisi Senin, 3 Maret 2025\nNasional | Bisnis | Dunia\n\n"
                + "Menteri Pangan Akhirnya Tiba di Praha",
            "");
    assertThat(article.datePublished()).contains("2025-03-03");
  }
}
