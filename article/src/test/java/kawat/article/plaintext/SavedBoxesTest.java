package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Caption;
import kawat.model.Person;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** What saved pages of portals keep of their boxes, on pages of our own. */
class SavedBoxesTest {
  private static final String A =
      "Presiden Danu membuka kembali pelabuhan lama yang ditutup raja utara sejak badai tahun"
          + " lalu.";
  private static final String B =
      "Dua belas kapal gandum menunggu giliran bersandar sejak fajar, kata syahbandar pelabuhan"
          + " itu.";
  private static final String C =
      "Raja utara belum menanggapi pembukaan itu sampai berita ini ditulis pada Rabu malam.";

  private static Article read(String... lines) {
    return TextPage.read(String.join("\n\n", lines), "uji.txt");
  }

  @Test
  void joinsALoneDatelineWithTheParagraphBehindIt() {
    Article page =
        read("Danu Buka Pelabuhan Lama", "Rabu, 5 Maret 2025 19:08 WIB", "Praha, Ceko --", A, B, C);
    assertThat(page.body()).extracting(Block::text).containsExactly("Praha, Ceko -- " + A, B, C);
    assertThat(page.dateline()).contains("Praha, Ceko");
  }

  @Test
  void takesASignedLineAboveTheTextForACaption() {
    Article page =
        read(
            "Danu Buka Pelabuhan Lama",
            "Rabu, 5 Maret 2025 19:08 WIB",
            "Menteri Ayu (kiri) berjabat tangan dengan tuan rumah di dermaga, Rabu (5/3/2025)."
                + " WARTA/Galih Pradana/aa.",
            "PRAHA, WARTATIMUR.com - " + A,
            B,
            C);
    assertThat(page.captions())
        .extracting(Caption::text)
        .containsExactly(
            "Menteri Ayu (kiri) berjabat tangan dengan tuan rumah di dermaga, Rabu (5/3/2025).");
    assertThat(page.dateline()).contains("PRAHA");
  }

  @Test
  void takesASlugInCapitalsForACaptionButNoMasthead() {
    Article page =
        read(
            "Danu Buka Pelabuhan Lama",
            "GANDUM TIBA - Buruh menurunkan karung gandum dari kapal pertama yang bersandar Rabu"
                + " pagi.",
            "WARTATIMUR.COM, PRAHA - " + A,
            B,
            C);
    assertThat(page.captions()).hasSize(1);
    assertThat(page.body()).hasSize(3);
    Article old =
        read(
            "Danu Buka Pelabuhan Lama",
            "POS TIMUR — Selasa 10 April 2018 — halaman 4",
            "PRAHA, POS TIMUR. " + A,
            B,
            C);
    assertThat(old.datePublished()).contains("2018-04-10");
  }

  @Test
  void takesALabelInCapitalsOverAPageOfPicturesForItsHeadline() {
    Article page = read("FOTO: Potret Buruh di Pelabuhan Lama", "Rabu, 5 Maret 2025", A, B, C);
    assertThat(page.headline()).contains("FOTO: Potret Buruh di Pelabuhan Lama");
  }

  @Test
  void takesNoButtonsForTheEndOfAHeadline() {
    Article page =
        read(
            "Danu Buka Pelabuhan Lama",
            "zoom-in zoom-in Wartatimur.com/Sari Dewi",
            "WARTATIMUR.COM, PRAHA - " + A,
            B,
            C);
    assertThat(page.headline()).contains("Danu Buka Pelabuhan Lama");
  }

  @Test
  void takesNoMenuBehindADayForTheHeadline() {
    Article page =
        read(
            "Kamis, 25 Nopember 2010 | Home | Redaksi | Iklan",
            "Danu Buka Pelabuhan Lama",
            "PRAHA - " + A,
            B,
            C);
    assertThat(page.headline()).contains("Danu Buka Pelabuhan Lama");
  }

  @Test
  void readsLabelsWithoutColonUnderTheHeadline() {
    Article page =
        read(
            "Danu Buka Pelabuhan Lama",
            "Reporter Sari Dewi dan Budi Utomo",
            "Editor Ayu Larasati",
            "PRAHA - " + A,
            B,
            C);
    assertThat(page.authors())
        .containsExactly(new Person("Sari Dewi", "reporter"), new Person("Budi Utomo", "reporter"));
    assertThat(page.editors()).containsExactly(new Person("Ayu Larasati", "editor"));
  }

  @Test
  void keepsInitialsApartFromTheLastSentence() {
    Article page = read("Danu Buka Pelabuhan Lama", "PRAHA - " + A, B, C + " (mcr12/warta)");
    assertThat(page.initials()).contains("mcr12/warta");
    assertThat(page.body()).extracting(Block::text).last().isEqualTo(C);
  }

  @Test
  void takesAHostAndANameBehindNoSentenceForACredit() {
    Article page =
        read(
            "5 Dermaga Tua yang Wajib Dikunjungi",
            "PRAHA - " + A,
            B,
            "Dermaga raja di utara (commons.wikimedia.org/Adam Jones)",
            C);
    assertThat(page.authors()).isEmpty();
    assertThat(page.captions()).hasSize(1);
    assertThat(page.body()).hasSize(3);
  }

  @Test
  void tellsNotesOfTheHouseFromTheText() {
    String note = "Artikel ini telah tayang di %s dengan judul Danu Buka Pelabuhan Lama";
    Article taken =
        read(
            "Danu Buka Pelabuhan Lama",
            "PRAHA, WARTATIMUR.com - " + A,
            B,
            C,
            note.formatted("Kabarbarat.com"));
    assertThat(taken.origin()).contains("Kabarbarat.com");
    assertThat(taken.body()).hasSize(3);
    Article own =
        read(
            "Danu Buka Pelabuhan Lama",
            "PRAHA, WARTATIMUR.com - " + A,
            B,
            C,
            note.formatted("Wartatimur.com"));
    assertThat(own.traits()).doesNotContain(Trait.SYNDICATED);
    Article counted =
        read("Danu Buka Pelabuhan Lama", "PRAHA - " + A, B, C, "Sumber: Istana, diolah");
    assertThat(counted.origin()).isEmpty();
  }

  @Test
  void leavesOutHowTheNextPageBegins() {
    Article page =
        read(
            "Danu Buka Pelabuhan Lama",
            "PRAHA - " + A,
            B,
            C,
            "Halaman Selanjutnya",
            "Syahbandar menjelaskan masih ada dua kapal lain yang berlayar tanpa izin...",
            "Halaman 1/3");
    assertThat(page.body()).hasSize(3);
    assertThat(page.traits()).contains(Trait.INCOMPLETE);
  }
}
