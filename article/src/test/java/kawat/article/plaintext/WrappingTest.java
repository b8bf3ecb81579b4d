package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.article.lines.Lines;
import kawat.model.Article;
import kawat.model.Block;
import org.junit.jupiter.api.Test;

class WrappingTest {
  private static final String BROKEN =
      """
      Harian Tanjung Batu
      Internasional | 3 Maret 2014

      Dua Negara Selat Buka Perbatasan

      Menteri luar negeri kedua negara selat bertemu lagi
      di Tanjung Batu, Senin, dan sepakat membuka
      perbatasan yang ditutup sejak banjir tahun lalu.

      "Kami tidak mau menunggu setahun lagi," kata Menteri
      Luar Negeri Danu Wirawan kepada wartawan sesudah
      pertemuan. Ia pulang ke ibu kota malam itu juga.

      Pos jaga akan dibuka pada 10 Maret.

      Baca juga:
      Banjir Selat Menelan Korban
      Harga Beras Naik
      """;

  @Test
  void putsParagraphsThatWereBrokenAtAColumnTogether() {
    Article article = TextPage.read(BROKEN, "uji.txt");
    assertThat(article.headline()).contains("Dua Negara Selat Buka Perbatasan");
    assertThat(article.body().stream().map(Block::text))
        .containsExactly(
            "Menteri luar negeri kedua negara selat bertemu lagi di Tanjung Batu, Senin, dan"
                + " sepakat membuka perbatasan yang ditutup sejak banjir tahun lalu.",
            "\"Kami tidak mau menunggu setahun lagi,\" kata Menteri Luar Negeri Danu Wirawan kepada"
                + " wartawan sesudah pertemuan. Ia pulang ke ibu kota malam itu juga.",
            "Pos jaga akan dibuka pada 10 Maret.");
  }

  @Test
  void keepsLinesThatHadRoomForMore() {
    List<String> undone = Wrapping.undone(Lines.split(BROKEN));
    assertThat(undone)
        .contains("Harian Tanjung Batu", "Banjir Selat Menelan Korban", "Harga Beras Naik");
  }

  @Test
  void leavesAPageAloneWhoseParagraphsAreLines() {
    List<String> lines =
        List.of(
            "Dunia",
            "Ekonomi dan Bisnis",
            "Utusan itu tiba pada Senin malam dan langsung menemui presiden di istana.",
            "Ia menyerahkan surat dari raja, yang isinya belum diumumkan sampai hari ini.",
            "Pertemuan lanjutan direncanakan pekan depan.");
    assertThat(Wrapping.undone(lines)).isSameAs(lines);
  }
}
