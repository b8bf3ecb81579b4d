package kawat.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.DateMention;
import kawat.model.Resolution;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private static final DateReader READER = DateReader.of(LanguagePack.INDONESIAN);

  private static Dates dates(Article article) {
    return READER.read(ReadText.of(article, LanguagePack.INDONESIAN));
  }

  private static Article article(String... paragraphs) {
    return Article.of(
        "Uji", Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList());
  }

  /** Dates as {@code text=value}, of a page published on Wednesday, 10 September 2025. */
  private static List<String> published(String... paragraphs) {
    return shown(dates(article(paragraphs).published("2025-09-10T08:30+07:00")));
  }

  /** The same of a page that does not say when it was published. */
  private static List<String> undated(String... paragraphs) {
    return shown(dates(article(paragraphs)));
  }

  private static List<String> shown(Dates dates) {
    return dates.all().stream().map(d -> d.mention().text() + "=" + d.mention().value()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ia tiba pada hari Senin (8/9/2025) malam. | Senin (8/9/2025)=2025-09-08",
        "Ia tiba Senin malam (8/9). | Senin malam (8/9)=2025-09-08",
        "Ia tiba Senin, 8 September 2025. | Senin, 8 September 2025=2025-09-08",
        "Ia tiba pada 8 September 2025 pukul 10.00 WIB. | 8 September 2025=2025-09-08",
        "Ia tiba pada tanggal 08-09-2025. | 08-09-2025=2025-09-08",
        "Rapat itu 1-3 September 2025 di Bali. | 1-3 September 2025=2025-09-01/2025-09-03",
        "Dari 30 Agustus hingga 1 September ia cuti. | 30 Agustus hingga 1"
            + " September=2025-08-30/2025-09-01",
        "Latihan Sabtu-Minggu (6-7/9/2025) usai. | Sabtu-Minggu (6-7/9/2025)=2025-09-06/2025-09-07",
        "Ekspor Januari-April 2025 naik. | Januari-April 2025=2025-01/2025-04",
        "Sejak akhir 2023 kapal itu hilang. | akhir 2023=2023-09/2023-12",
        "Pada pertengahan Juni hujan turun. | pertengahan Juni=2025-06",
        "Pada awal 2000-an pabrik itu tutup. | awal 2000-an=2000/2003",
        "Masa penjajahan 1910-1945 berakhir. | 1910-1945=1910/1945",
        "Laba kuartal II 2023 turun. | kuartal II 2023=2023-04/2023-06",
        "Laba semester satu naik. | semester satu=2025-01/2025-06",
        "Dalam tiga bulan pertama 2024 ekspor naik. | tiga bulan pertama 2024=2024-01/2024-03",
        "Meet him on August 15, 2022. | August 15, 2022=2022-08-15"
      })
  void readsWhatIsPrinted(String sentence, String date) {
    assertThat(published(sentence)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kemarin hujan turun. | Kemarin=2025-09-09",
        "Ia pulang lusa. | lusa=2025-09-12",
        "Ia pulang besok lusa. | besok lusa=2025-09-12",
        "Pada hari ini mereka rapat. | hari ini=2025-09-10",
        "Pekan lalu mereka rapat. | Pekan lalu=2025-09-01/2025-09-07",
        "Minggu ini mereka rapat. | Minggu ini=2025-09-08/2025-09-14",
        "Mereka rapat pada awal minggu depan. | awal minggu depan=2025-09-15/2025-09-17",
        "Bulan lalu ia sakit. | Bulan lalu=2025-08",
        "Tahun depan ia pensiun. | Tahun depan=2026",
        "Ia lahir 77 tahun yang lalu. | 77 tahun yang lalu=1948",
        "Dua hari lalu ia jatuh. | Dua hari lalu=2025-09-08",
        "Dalam enam bulan ke depan pabrik dibuka. | enam bulan ke depan=2025-09/2026-03",
        "Pada April lalu ia menang. | April lalu=2025-04",
        "Pada Agustus tahun lalu ia menang. | Agustus tahun lalu=2024-08",
        "Rapat digelar 15 Oktober mendatang. | 15 Oktober mendatang=2025-10-15",
        "Ia datang pada Jumat. | Jumat=2025-09-05",
        "Ia akan datang pada Jumat. | Jumat=2025-09-12",
        "Jumat mendatang ia datang. | Jumat mendatang=2025-09-12",
        "Ia datang Senin pekan lalu. | Senin pekan lalu=2025-09-01",
        "Pada 17 Januari mereka berbicara. | 17 Januari=2025-01-17",
        "Menjelang akhir tahun ini harga naik. | akhir tahun ini=2025-09/2025-12",
        "Impor berhenti hingga akhir tahun. | akhir tahun=2025-12",
        "Kontraknya habis 20 November. | 20 November=2025-11-20",
        "Di pengujung 2013 perang pecah. | pengujung 2013=2013-09/2013-12",
        "Gencatan senjata 1994 lahir di sini. | 1994=1994"
      })
  void countsFromTheDayOfPublication(String sentence, String date) {
    assertThat(published(sentence)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dari 2000 orang yang mendaftar, separuh lulus.",
        "Ia menunggu selama dua jam.",
        "Pria berusia 45 tahun itu pergi.",
        "Beberapa tahun lalu ia pindah.",
        "Pasal 2023 tidak ada.",
        "Nilainya 13/25/2025 poin.",
        "Bloknya seluas 2.000 meter.",
        "Telepon 021-5550-1234 tidak aktif.",
        "UU Nomor 5 Tahun 2019 dicabut.",
        "Ia membeli sayur di Pasar Minggu.",
        "Misa Jumat Agung berjalan lancar.",
        "Pada hari ketujuh mereka menyerah.",
        "Perang Dunia Kedua usai."
      })
  void leavesOutWhatIsNoDate(String sentence) {
    assertThat(published(sentence)).isEmpty();
  }

  @Test
  void putsTheDayBeforeTheMonthUnlessOnlyTheOtherOrderFits() {
    assertThat(published("Surat 5/6/2025 dan nota 8/15/2025 hilang."))
        .containsExactly("5/6/2025=2025-06-05", "8/15/2025=2025-08-15");
  }

  @Test
  void keepsThePrintedDateAndFlagsAWeekdayThatDoesNotFit() {
    DateMention date = dates(article("Gempa terjadi Senin (3/7/2022).")).all().getFirst().mention();
    assertThat(date.value()).isEqualTo("2022-07-03");
    assertThat(date.note()).contains("weekday-mismatch");
    assertThat(date.resolution()).isEqualTo(Resolution.STATED);
    assertThat(date.by()).isEqualTo("date.numeric-bracketed");
  }

  @Test
  void tellsAPageWithoutBylineFromTheLatestDayThatItReportsOf() {
    Dates dates =
        dates(
            article(
                "Menlu tiba di Hanoi, Selasa (12/8/2025), menjelang pertemuan pada Jumat (15/8).",
                "Pekan ini ia bertemu tiga menteri.",
                "Bulan lalu ia di Manila."));
    assertThat(dates.storyDay()).contains(LocalDate.of(2025, 8, 12));
    assertThat(shown(dates))
        .containsExactly(
            "Selasa (12/8/2025)=2025-08-12",
            "Jumat (15/8)=2025-08-15",
            "Pekan ini=2025-08-11/2025-08-17",
            "Bulan lalu=2025-07");
  }

  @Test
  void findsTheYearInWhichAWeekdayFitsWhereNoneIsPrinted() {
    assertThat(
            undated(
                "Keduanya bertemu di Canberra, Senin (20/10).",
                "Pakta itu disepakati pada 2023.",
                "Kapal dibeli mulai bulan depan."))
        .containsExactly("Senin (20/10)=2025-10-20", "2023=2023", "bulan depan=2025-11");
  }

  @Test
  void tellsTheYearByAWeekdayWhereWholeDatesLieFarBack() {
    assertThat(
            undated(
                "Bandara itu ditutup pada Selasa (6/5).",
                "Perang dimulai pada 15 April 2023.",
                "Kapal terakhir berlayar Januari lalu."))
        .containsExactly(
            "Selasa (6/5)=2025-05-06", "15 April 2023=2023-04-15", "Januari lalu=2025-01");
  }

  @Test
  void countsADayAfterAnEventOfTheSentenceBefore() {
    assertThat(
            published(
                "Tawanan itu diserahkan pada 24 Februari.",
                "Sehari setelah penyerahan itu, menteri dicopot."))
        .containsExactly("24 Februari=2025-02-24", "Sehari setelah penyerahan itu=2025-02-25");
  }

  @Test
  void goesOnFromADateAheadInsideItsSentence() {
    assertThat(published("Kerangka rampung sebelum 1 Maret 2026, rinciannya paling lambat 1 Juli."))
        .containsExactly("1 Maret 2026=2026-03-01", "1 Juli=2026-07-01");
    assertThat(published("Tetangga siap menutup kekurangan hingga Desember."))
        .containsExactly("Desember=2025-12");
  }

  @Test
  void takesABareWeekdayForTheDayNearestToTheStory() {
    assertThat(
            undated(
                "Kedua presiden bertemu pada hari Rabu.",
                "Kantor berita itu melaporkannya pada hari Kamis.",
                "Pertemuan digelar di Seoul, Rabu (3/9/2025)."))
        .containsExactly("Rabu=2025-09-03", "Kamis=2025-09-04", "Rabu (3/9/2025)=2025-09-03");
  }

  @Test
  void countsFromWhatWasToldLast() {
    assertThat(
            published(
                "Serangan terjadi pada Sabtu (1/3/2025). Sehari sebelumnya pasar ditutup. Tiga hari"
                    + " setelah itu sekolah dibuka. Setahun sebelumnya banjir melanda."))
        .containsExactly(
            "Sabtu (1/3/2025)=2025-03-01",
            "Sehari sebelumnya=2025-02-28",
            "Tiga hari setelah itu=2025-03-03",
            "Setahun sebelumnya=2024");
  }

  @Test
  void countsFromAnEventWhoseDayStandsBesideIt() {
    assertThat(published("Telepon itu 3 hari sebelum pertemuan yang digelar Jumat (15/8/2025)."))
        .containsExactly("3 hari sebelum pertemuan=2025-08-12", "Jumat (15/8/2025)=2025-08-15");
    assertThat(published("Ia wafat dua hari setelah pemilu usai.")).isEmpty();
  }

  @Test
  void readsACountBesideADateAsTheSameDay() {
    assertThat(published("Ia menelepon pada Selasa (12/8/2025), tiga hari sebelum bertemu Budi."))
        .containsExactly(
            "Selasa (12/8/2025)=2025-08-12", "tiga hari sebelum bertemu Budi=2025-08-12");
  }

  @Test
  void takesAPageThatSaysYesterdayForTheDayAfterWhatItReportsOf() {
    assertThat(undated("Pakta itu berlaku Rabu (4/12/2024). Sejak kemarin warga berpesta."))
        .containsExactly("Rabu (4/12/2024)=2024-12-04", "kemarin=2024-12-04");
  }

  @Test
  void completesAYearFromTheStoryNotFromAnEarlierMonthOfIt() {
    assertThat(
            published(
                "Traktat itu diteken Senin (3/3/2025).",
                "Parlemen menyetujuinya pada 24 Juli, dan berlaku antara Agustus dan September."))
        .containsExactly(
            "Senin (3/3/2025)=2025-03-03",
            "24 Juli=2025-07-24",
            "antara Agustus dan September=2025-08/2025-09");
  }

  @Test
  void keepsAnOlderPassageInItsOwnTime() {
    assertThat(
            undated(
                "Utusan itu berbicara, Senin (15/8/2022).",
                "Perang berlanjut, tulis harian itu, Minggu (3/7/2022).",
                "Pekan lalu kota itu jatuh. Pada hari Kamis pulau itu ditinggalkan."))
        .contains("Pekan lalu=2022-06-20/2022-06-26", "Kamis=2022-06-30");
  }

  @Test
  void carriesTheYearOnInsideAParagraph() {
    assertThat(published("Invasi mulai pada 24 Februari 2022. Pada 2 Maret kota itu jatuh."))
        .containsExactly("24 Februari 2022=2022-02-24", "2 Maret=2022-03-02");
  }

  @Test
  void readsTodayInAQuotationOnlyWhereItsDayIsTold() {
    assertThat(published("\"Hari ini kami menang,\" kata Budi, Senin (1/9/2025)."))
        .containsExactly("Hari ini=2025-09-01", "Senin (1/9/2025)=2025-09-01");
    assertThat(published("\"Rakyat berjuang hari ini,\" tulis Budi.")).isEmpty();
  }

  @Test
  void putsANamedDayIntoTheYearOfThePage() {
    List<String> dates = published("Ia berpidato pada Hari Kemerdekaan Ukraina di Kyiv.");
    assertThat(dates).containsExactly("Hari Kemerdekaan Ukraina=2025-08-24");
    assertThat(
            published(
                "Surat itu tiba Minggu (24/8/2025), bertepatan dengan Hari Kemerdekaan Ukraina."))
        .hasSize(2);
    assertThat(published("Peringatan Hari Kemerdekaan Ukraina jatuh pada 24 Agustus."))
        .containsExactly("24 Agustus=2025-08-24");
    assertThat(published("Pesta pada Tahun Baru Imlek meriah.")).isEmpty();
  }

  @Test
  void leavesOutWhatThePageGivesNoAnchorFor() {
    assertThat(undated("Bulan lalu ia sakit. Kemarin ia sembuh.")).isEmpty();
  }

  @Test
  void givesEvidenceInCodePointsAndTheSameIdEachTime() {
    Article page = article("😀 Ia tiba pada 8 September 2025.");
    DateMention first = dates(page).all().getFirst().mention();
    assertThat(first.evidence().start()).isEqualTo(15);
    assertThat(dates(page).all().getFirst().mention()).isEqualTo(first);
  }
}
