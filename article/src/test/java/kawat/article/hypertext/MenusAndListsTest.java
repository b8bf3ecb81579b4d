package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import kawat.model.Article;
import kawat.model.Link;
import org.junit.jupiter.api.Test;

/** What menus and lists of links around the text say of it, on pages of our own making. */
class MenusAndListsTest {
  private static Article read(String above, String below) {
    return AroundTheTextTest.read("", above, below);
  }

  @Test
  void takesTheMarkedEntryOfTheMenuForTheSection() {
    String menu =
        "<ul><li><a href=\"/\">Beranda</a></li><li class=\"active\"><a"
            + " href=\"/dunia\">Dunia</a></li><li><a href=\"/olahraga\">Olahraga</a></li></ul>";
    assertThat(read(menu, "").section()).contains("Dunia");
  }

  @Test
  void takesNoFrontPageAndNoTabForTheSection() {
    String menu =
        "<ul><li class=\"active\"><a href=\"/\">Warta</a></li></ul>"
            + "<ul><li class=\"active\"><a href=\"#baru\">Ekonomi</a></li>"
            + "<li class=\"active\"><a href=\"/terkini\">Terkini</a></li></ul>";
    assertThat(read(menu, "").section()).isEmpty();
  }

  @Test
  void readsAListWhoseTitlesStandUnderTheirDays() {
    String list =
        "<div class=\"related\"><h3>Berita Terkait</h3><div>3 Maret 2025</div><h2><a"
            + " href=\"/2\">Gandum Naik Dua Hari Berturut-turut</a></h2><div>2 Maret"
            + " 2025</div><h2><a href=\"/3\">Pelabuhan Timur Kembali Dibuka"
            + " Penuh</a></h2><ul><li><a href=\"/4\">Petani Lembah Menunggu Harga"
            + " Baru</a></li></ul></div>";
    assertThat(read("", list).related()).extracting(Link::title).hasSize(3);
  }

  @Test
  void readsAListUnderTheNameOfWhomItIsAbout() {
    String list =
        "<div>Berita Terkait Ratna Wijayanti</div>"
            + "<ul><li><a href=\"/2\">Ratna Wijayanti Pimpin Rapat Dagang</a></li>"
            + "<li><a href=\"/3\">Tiga Hari Ratna Wijayanti di Praha</a></li></ul>";
    assertThat(read("", list).related()).extracting(Link::title).hasSize(2);
  }

  @Test
  void takesNeitherThePageItselfNorTheNewestForRelated() {
    String list =
        "<h3>Berita Lainnya</h3><ul><li><a href=\"/1\">Menteri Tiba di"
            + " Praha</a></li></ul><h3>Berita Lainnya</h3><div><a href=\"/k\">Umum</a></div><div>2"
            + " menit yang lalu</div><h4><a href=\"/9\">Kuda Juara Pulang ke Kandang Lama</a></h4>";
    assertThat(read("", list).related()).isEmpty();
  }

  @Test
  void takesTheSitesTopicsForNoTags() {
    String row =
        "<div class=\"tag\"><a href=\"/t/1\">Balap Motor</a> <a href=\"/t/2\">Mudik</a>"
            + " <a href=\"/t/3\">Ponsel</a> <a href=\"/t/4\">Haji</a> <a href=\"/t/5\">Banjir</a>"
            + " <a href=\"/t/6\">Sepak Bola</a> <a href=\"/t/7\">Gandum</a></div>";
    assertThat(read("", row).keywords()).isEmpty();
    assertThat(read("", row.replaceAll("<a href=./t/[1-5].>[^<]+</a>", "")).keywords())
        .contains("Gandum");
  }

  @Test
  void leavesOutWordsInALineThatNoReaderSees() {
    String list =
        "<h3>Berita Terkait</h3><ul><li><a href=\"/2\">Gandum Naik Dua Hari Berturut-turut"
            + " <i style=\"display: none\">baca-12</i></a></li></ul>";
    assertThat(read("", list).related())
        .extracting(Link::title)
        .containsExactly("Gandum Naik Dua Hari Berturut-turut");
  }
}
