package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that hold a report, and whose word they are, each in a sentence of our own. */
final class ClauseWordingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Kabar itu dibantah Kremlin.;Kabar itu;Kremlin
          Laporan itu ditepis mentah-mentah oleh Kremlin.;Laporan itu;Kremlin
          Pakta dagang itu, yang langsung dikecam Jepang sebagai jebakan, berlaku besok.;sebagai jebakan;Jepang
          Kanada, yang diminta Jepang mengirim gandum, masih diam.;mengirim gandum;Jepang
          Kremlin menyangkal: kapal itu berlayar di laut bebas.;kapal itu berlayar di laut bebas;Kremlin
          Kremlin menolak disebut sebagai dalang serangan.;disebut sebagai dalang serangan;Kremlin
          Kremlin menolak anggapan bahwa gandum itu dicuri.;anggapan bahwa gandum itu dicuri;Kremlin
          Jepang balik menuding Kanada mencuri gandum.;Kanada mencuri gandum;Jepang
          Jepang menyerukan kepada kedua pihak agar berunding lagi.;kedua pihak agar berunding lagi;Jepang
          Jepang menjanjikan pengiriman gandum ke Kanada.;pengiriman gandum ke Kanada;Jepang
          Jepang menyatakan Kanada sebagai agresor.;Kanada sebagai agresor;Jepang
          Jepang menganggap permintaan itu campur tangan.;permintaan itu campur tangan;Jepang
          Jepang menuding Kanada dan Peru munafik.;Kanada dan Peru munafik;Jepang
          Jepang berjanji Kanada tetap menjadi mitra utama.;Kanada tetap menjadi mitra utama;Jepang
          Jepang menuntut kapal itu ditarik, sebagaimana dijanjikan Kanada tahun lalu.;kapal itu ditarik;Jepang
          Jepang mendesak negara lain, terutama Kanada, mengirim gandum.;negara lain, terutama Kanada, mengirim gandum;Jepang
          Kapal itu memuat "gandum kelas dua" dari selatan, kata Kremlin.;Kapal itu memuat "gandum kelas dua" dari selatan;Kremlin
          Kanselir Jerman, menurut Kremlin, akan datang pekan depan.;akan datang pekan depan;Kremlin
          Menurut Kremlin, yang berunding sejak pagi, gandum itu sudah dikirim.;gandum itu sudah dikirim;Kremlin
          Kanselir Jerman, yang memimpin rapat atas nama Jepang, Peru, dan Kanada, mengumumkan bahwa gandum itu aman.;gandum itu aman;Kanselir Jerman
          Jepang menutup pelabuhan itu dengan alasan perbaikan dermaga, tetapi kemudian membukanya.;perbaikan dermaga;Jepang
          Seorang anggota dewan dari partai berkuasa mengecam pakta itu sebagai kegagalan.;pakta itu sebagai kegagalan;anggota dewan
          Jepang, kata perdana menterinya, akan mengirim gandum bulan depan.;akan mengirim gandum bulan depan;perdana menteri Jepang
          Jepang membenarkan adanya surat itu.;adanya surat itu;Jepang
          Kanselir Jerman, menurut Kremlin akan datang pekan depan.;akan datang pekan depan;Kremlin
          """)
  void findsTheReportAndItsMaker(String sentence, String reported, String speaker) {
    assertThat(Told.lines(sentence)).containsExactly("I " + reported + " | " + speaker + " | ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jepang menolak tawaran gandum itu.",
        "Jepang menampik permintaan gandum itu.",
        "Kabar itu belum dibantah Kremlin.",
        "Jepang menyambutnya dengan parade di pelabuhan.",
        "Jepang menawarkan diri menjadi penengah."
      })
  void passesOverActsThatSayNothing(String sentence) {
    assertThat(Told.quotes(sentence)).isEmpty();
  }

  @Test
  void keepsApartTheSpeakersOfOneSentence() {
    assertThat(
            Told.lines("Kanada diam saja; Jepang, yang merugi besar, khawatir gandum akan langka."))
        .containsExactly("I gandum akan langka | Jepang | ");
    assertThat(
            Told.lines(
                "Kremlin menganggap tarif itu tidak sah, sementara Jepang, yang merugi besar,"
                    + " menyarankan perundingan baru segera dibuka."))
        .containsExactly(
            "I tarif itu tidak sah | Kremlin | ", "I perundingan baru segera dibuka | Jepang | ");
  }

  @Test
  void endsTheClauseAtASemicolon() {
    assertThat(Told.lines("Jepang menilai tarif itu keliru; pasar sudah lesu."))
        .containsExactly("I tarif itu keliru | Jepang | ");
  }

  @Test
  void letsAllSubjectsOfTheFirstVerbSpeakTheSecond() {
    assertThat(Told.lines("Jepang dan Kanada mengutuk kudeta itu dan meminta junta segera mundur."))
        .containsExactly("I junta segera mundur | Jepang, Kanada | ");
  }
}
