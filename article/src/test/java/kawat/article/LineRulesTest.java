package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.article.byline.PersonNames;
import kawat.article.byline.SignOff;
import kawat.article.dateline.Dateline;
import kawat.article.furniture.Credits;
import kawat.article.furniture.Furniture;
import kawat.article.furniture.Notices;
import kawat.article.furniture.Placeholders;
import kawat.article.furniture.RelatedCue;
import kawat.article.lines.Lines;
import kawat.article.metadata.Titles;
import kawat.article.published.Moments;
import kawat.article.published.PrintedDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PRAHA, WARTA.com - Menteri tiba; PRAHA; WARTA.com",
        "Warta.com, Praha - Menteri tiba; Praha; Warta.com",
        "Praha, Ceko (WARTA Kini) - Menteri tiba; Praha, Ceko; WARTA Kini",
        "PRAHA, 3 Mei 2024 (Warta/AFP) -- Menteri tiba; PRAHA; Warta/AFP",
        "WARTA-DUNIA: Menteri tiba; ; WARTA-DUNIA",
        "Praha - Menteri tiba; Praha; ",
        "Warta.com, Praha Menteri tiba; Praha; Warta.com"
      })
  void readsDatelines(String line, String place, String outlet) {
    Dateline d = Dateline.at(line).orElseThrow();
    assertThat(d.place()).isEqualTo(Optional.ofNullable(place));
    assertThat(d.outlet()).isEqualTo(Optional.ofNullable(outlet));
    assertThat(line.substring(d.end())).startsWith("Menteri");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sudah berlangganan? Masuk di sini",
        "Belum punya akun? Daftar sekarang",
        "Nikmati bacaan tanpa batas.",
        "Berlangganan mulai Rp 9.000 per bulan",
        "Masuk untuk melanjutkan membaca",
        "Already a subscriber? Sign in",
        "Konten di laman ini tidak boleh disalin tanpa izin tertulis redaksi.",
        "ShareTweetWhatsApp"
      })
  void knowsWhatTheHouseSaysToItsReaders(String line) {
    assertThat(Furniture.of(line)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nikmati akses tanpa batas ke pelabuhan itu, kata Raja Utara kepada Danu.",
        "Pelanggan yang sudah berlangganan listrik tetap dilayani.",
        "Kapal asing dilarang masuk selat tanpa izin tertulis raja.",
        "Sharep"
      })
  void takesNoReportForAWordToTheReaders(String line) {
    assertThat(Furniture.of(line)).isEmpty();
  }

  @Test
  void takesATitleApartAfterTheHeadline() {
    Titles.Rest rest = Titles.rest("Utusan Tiba - Internasional - Warta Dunia", "Utusan tiba");
    assertThat(rest.section()).contains("Internasional");
    assertThat(rest.site()).contains("Warta Dunia");
    assertThat(Titles.rest("Utusan Tiba | Warta Dunia", "Utusan Tiba").section()).isEmpty();
    assertThat(Titles.rest("Warta Dunia: utusan", "Utusan Tiba")).isEqualTo(Titles.Rest.NONE);
  }

  @Test
  void readsASignOffOnALineOfItsOwnWithoutADomain() {
    SignOff found = SignOff.at("(Warta Dunia/Sari Dewi)").orElseThrow();
    assertThat(found.author()).contains("Sari Dewi");
    assertThat(found.start()).isZero();
    assertThat(SignOff.at("Ia pulang (Danu/Raja Utara)")).isEmpty();
  }

  @Test
  void tellsFilmsFromArticles() {
    assertThat(Notices.isFilm("Tonton juga: Sepekan di Selat")).isTrue();
    assertThat(Notices.isFilm("Baca juga: Sepekan di Selat")).isFalse();
  }

  @Test
  void seesNoDatelineInASentenceWithADash() {
    assertThat(Dateline.at("Ia datang - tanpa pengawal - ke istana.")).isEmpty();
    assertThat(Dateline.at("Presiden tiba pada pagi hari.")).isEmpty();
  }

  @Test
  void readsLabelledBylinesAlsoTwoOnALine() {
    assertThat(Byline.in("Penulis: Sari Dewi").getFirst().people())
        .extracting("name")
        .containsExactly("Sari Dewi");
    assertThat(Byline.in("Rep: Sari Dewi/ Red: Budi Utomo"))
        .extracting("part")
        .containsExactly(Byline.Part.AUTHOR, Byline.Part.EDITOR);
    assertThat(Byline.in("Pewarta: Sari Dewi dan Made Rai").getFirst().people()).hasSize(2);
    assertThat(Byline.in("Editor ekonomi itu pulang.")).isEmpty();
    assertThat(BylineLabels.isLabel("Penulis :")).isTrue();
  }

  @Test
  void takesNoOutletJobOrAddressForAPerson() {
    assertThat(PersonNames.in("Redaksi, Tim Redaksi, sari@warta.example, WARTA.com")).isEmpty();
    assertThat(PersonNames.in("Sari Dewi, M.Si dan Budi bin Amir"))
        .containsExactly("Sari Dewi, M.Si", "Budi bin Amir");
  }

  @Test
  void readsSignOffs() {
    assertThat(SignOff.at("Ia pulang. (sdw/bud)").orElseThrow().initials()).contains("sdw/bud");
    assertThat(SignOff.at("(Wartakota.com/Sari Dewi)").orElseThrow().author())
        .contains("Sari Dewi");
    assertThat(SignOff.at("Ia pulang (lagi) besok.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rabu, 5 Maret 2025 | 19:08 WIB; 2025-03-05T19:08+07:00",
        "Kamis, 05/03/2025 09.25 WITA; 2025-03-05T09:25+08:00",
        "Diterbitkan 5 Agt 2025; 2025-08-05",
        "March 5, 2025 at 7:08 pm; 2025-03-05T19:08",
        "2023 Jan 7; 2023-01-07",
        "3/25/2025; 2025-03-25"
      })
  void readsPrintedDates(String line, String value) {
    assertThat(PrintedDates.first(line).orElseThrow().value()).isEqualTo(value);
  }

  @Test
  void readsNoDateWhereThereIsNone() {
    assertThat(PrintedDates.first("31 Februari 2025")).isEmpty();
    assertThat(PrintedDates.first("Pasal 12/2020 ayat 3")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2015-11-05 T10:08:58Z, 2015-11-05T10:08Z",
    "2016-02-23T14:05:00.000+0700, 2016-02-23T14:05+07:00",
    "20160223, 2016-02-23",
    "1456200000, 2016-02-23T04:00Z",
    "2016/02/23 14:05, 2016-02-23T14:05"
  })
  void readsMachineMoments(String written, String value) {
    assertThat(Moments.parse(written)).contains(value);
  }

  @Test
  void readsRelatedCuesButNotSentencesThatStartLikeThem() {
    assertThat(RelatedCue.title("Baca juga: Menteri Tiba di Praha"))
        .contains("Menteri Tiba di Praha");
    assertThat(RelatedCue.title("BACA JUGA")).contains("");
    assertThat(RelatedCue.title("Baca surat itu baik-baik, kata ibunya.")).isEmpty();
    assertThat(RelatedCue.title("Simak penjelasan menteri berikut.")).isEmpty();
  }

  @Test
  void knowsInterfaceLinesFromProse() {
    assertThat(Furniture.of("ADVERTISEMENT")).contains(Furniture.Kind.INTERFACE);
    assertThat(Furniture.of("Saksikan Live Siang Ini :")).contains(Furniture.Kind.INTERFACE);
    assertThat(Furniture.of("Update: Artikel ini akan terus diperbarui."))
        .contains(Furniture.Kind.NOTICE);
    assertThat(Furniture.of("Tags:")).contains(Furniture.Kind.TAGS);
    assertThat(Furniture.of("© 2025 Warta Dunia")).contains(Furniture.Kind.END);
    assertThat(Furniture.of("Ia membagikan makanan kepada warga.")).isEmpty();
  }

  @Test
  void knowsCreditsAndCaptionsFromSentences() {
    assertThat(Credits.isCredit("STR / AFP / KCNA VIA KNS")).isTrue();
    assertThat(Credits.isCredit("Foto: Kantor Presiden")).isTrue();
    assertThat(Credits.isCredit("Reuters melaporkan dua orang tewas.")).isFalse();
    assertThat(Credits.trailing("Warga menonton pawai. Foto: Warta")).contains("Warta");
    assertThat(Credits.trailing("Warga menonton pawai (AFP/Made Rai)")).contains("AFP/Made Rai");
    assertThat(Credits.isCaption("PAWAI KOTA - Foto diambil dari udara pada Senin.")).isTrue();
    assertThat(Credits.isCaption("Ia berfoto bersama raja di istana.")).isFalse();
  }

  @Test
  void dropsPlaceholdersAndKeepsTheSentence() {
    assertThat(Placeholders.removed("[img.2]Presiden tiba.")).isEqualTo("Presiden tiba.");
    assertThat(Placeholders.removed("[video.1]")).isEmpty();
    assertThat(Placeholders.removed("Ia [menteri itu] tiba.")).isEqualTo("Ia [menteri itu] tiba.");
  }

  @Test
  void foldsSpaceAndDropsWhatNobodySees() {
    assertThat(Lines.fold("\u00a0 Ia\u2003 pu\u00adlang\u200b \n")).isEqualTo("Ia pulang");
    assertThat(Lines.endsSentence("\"Ia pulang.\"")).isTrue();
    assertThat(Lines.endsSentence("Ia pulang,")).isFalse();
  }

  @Test
  void stripsTheSiteFromATitleButNotAPartOfIt() {
    assertThat(
            Titles.withoutSite("Menteri Tiba di Praha | Warta Dunia", Optional.of("Warta Dunia")))
        .isEqualTo("Menteri Tiba di Praha");
    assertThat(
            Titles.withoutSite(
                "Menteri Tiba - Dan Pulang Lagi Besok Pagi Sekali", Optional.of("Warta")))
        .isEqualTo("Menteri Tiba - Dan Pulang Lagi Besok Pagi Sekali");
  }
}
