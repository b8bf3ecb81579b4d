package kawat.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Figure;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.dates.DateReader;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.names.NameReader;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {
  private static final LanguagePack PACK = LanguagePack.INDONESIAN;
  private static final NameReader NAMES = NameReader.of(PACK);
  private static final DateReader DATES = DateReader.of(PACK);
  private static final AttributionReader SOURCES = AttributionReader.of(PACK);
  private static final FigureReader FIGURES = FigureReader.of(PACK);

  private static List<Figure> figures(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    ReadText text = ReadText.of(Article.of("Uji", body), PACK);
    Mentions mentions = NAMES.read(text);
    return FIGURES.read(text, mentions, DATES.read(text), SOURCES.read(text, mentions));
  }

  private static List<String> shown(String... paragraphs) {
    return figures(paragraphs).stream().map(FigureReaderTest::shown).toList();
  }

  private static String shown(Figure f) {
    return (f.approx() ? "~" : "")
        + f.value().toPlainString()
        + f.max().map(m -> ".." + m.toPlainString()).orElse("")
        + " "
        + f.unit()
        + ": "
        + f.what();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ribuan tentara telah gugur. | ~1000 tentara: tentara telah gugur",
        "Sekitar 2.000 tentara dikirim. | ~2000 tentara: tentara dikirim",
        "Sedikitnya 67 warga tewas di Rafah. | ~67 warga: warga tewas di Rafah",
        "Ledakan itu menewaskan empat orang. | 4 orang: menewaskan empat orang",
        "Seorang perawat tewas di pos itu. | 1 orang: perawat tewas di pos itu",
        "Pabrik itu memasok 70 persen kebutuhan gula. | 70 persen: kebutuhan gula",
        "Harga beras naik sebesar 2,5 persen. | 2.5 persen: Harga beras naik",
        "Dana sebesar $239 miliar disiapkan. | 239000000000 dolar AS: Dana",
        "Bantuan senilai Rp134,3 triliun cair. | 134300000000000 rupiah: Bantuan",
        "Harga solar naik hingga 17,28 peso per liter. | ~17.28 peso per liter: Harga solar naik",
        "Konsumsi turun 10 hingga 20 persen. | 10..20 persen: Konsumsi turun",
        "Mereka membawa 30-an pesawat tempur. | ~30 pesawat tempur: pesawat tempur",
        "Dua lusin pemimpin hadir di sana. | 24 pemimpin: pemimpin hadir di sana",
        "Jumlah korban tewas mencapai 67. | 67 korban: Jumlah korban tewas",
        "Ada 97 warga negara Indonesia (WNI) di sana. | 97 WNI: warga negara Indonesia (WNI) di"
            + " sana",
        "Dana itu USD 1,5 miliar hingga USD 2 miliar. | 1500000000..2000000000 dolar AS: Dana itu",
        "Separuh dari tentara itu sakit. | 0.5 bagian: dari tentara itu sakit",
        "Lebih dari 20 menteri menghadiri acara itu. | ~20 menteri: menteri menghadiri acara itu",
        "Pabrik itu membakar separuh cadangan gula. | 0.5 bagian: cadangan gula",
        "Kapal berkapasitas 300 penumpang itu karam. | 300 penumpang: penumpang itu karam",
        "Tigabelas serdadu pulang. | 13 serdadu: serdadu pulang",
        "Ekspor gula naik dua kali lipat. | 2 kali: Ekspor gula naik dua kali lipat",
        "Terjadi tujuh kali pengiriman senjata. | 7 kali: pengiriman senjata"
      })
  void readsNumbersThatMeasure(String sentence, String figure) {
    assertThat(shown(sentence)).containsExactly(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rapat berlangsung selama dua jam.",
        "Pria berusia 45 tahun itu pergi.",
        "Kedua negara sepakat.",
        "Hubungan dua negara membaik.",
        "Salah satu korban selamat.",
        "Mereka mengucapkan selamat tinggal satu sama lain.",
        "Pasal 5 ayat 2 berlaku.",
        "KTT ke-47 dibuka pukul 10.00 WIB.",
        "Para pemimpin G7 hadir pada 15 Agustus 2025.",
        "Pembicaraan enam pihak macet.",
        "Ada tiga kategori proyek.",
        "Puluhan warga itu pulang.",
        "Dua perusahaan ini bekerja sama.",
        "Pesawat Boeing 737 milik maskapai itu hilang.",
        "Seorang wartawan bertanya."
      })
  void leavesOutNumbersThatOrderNameOrLast(String sentence) {
    assertThat(shown(sentence)).isEmpty();
  }

  @Test
  void givesOthersTheUnitToldBefore() {
    assertThat(shown("Serangan itu menewaskan tiga warga dan melukai sepuluh lainnya."))
        .containsExactly("3 warga: menewaskan tiga warga", "10 warga: melukai sepuluh lainnya");
  }

  @Test
  void givesThoseAmongThemTheUnitToldBefore() {
    assertThat(shown("Ada 11 drone yang datang, empat di antaranya jatuh ke laut."))
        .anyMatch(f -> f.startsWith("4 drone"));
    assertThat(shown("Rapat berlangsung separuh hari.")).isEmpty();
  }

  @Test
  void countsAShareInWhatTheWholeCounts() {
    assertThat(shown("Empat dari delapan awak dilepaskan."))
        .containsExactly("4 awak: awak dilepaskan", "8 awak: awak dilepaskan");
  }

  @Test
  void countsOnlyOnceWhatIsToldTwice() {
    assertThat(shown("Ada 97 WNI yang kabur.", "Menurut polisi, 97 WNI itu selamat.")).hasSize(1);
    assertThat(shown("Inflasi naik 10 persen.", "Ekspor turun 10 persen.")).hasSize(2);
  }

  @Test
  void tellsByWhoseCount() {
    Figure figure =
        figures("Menurut laporan Reuters, 40 tentara tewas dalam serangan itu.").getFirst();
    assertThat(figure.sources().origin().orElseThrow().name()).isEqualTo("Reuters");
    assertThat(figure.by()).isEqualTo("figure.people");
  }
}
