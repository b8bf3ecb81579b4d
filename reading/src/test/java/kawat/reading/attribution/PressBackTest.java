package kawat.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import kawat.reading.quotes.Told;
import org.junit.jupiter.api.Test;

class PressBackTest {
  @Test
  void knowsTheAgencyPastTheWordsThatDescribeIt() {
    assertThat(
            Told.lines(
                "Xinhua mewartakan kapal itu berlayar ke Peru.",
                "Menurut kantor berita resmi itu, Arga Wibawa menegaskan bahwa kapal itu kosong."))
        .contains("I kapal itu kosong | Arga Wibawa | Xinhua");
  }

  @Test
  void takesTheMediumOfThePhrasesOwnState() {
    assertThat(
            Told.lines(
                "Xinhua mewartakan kapal itu berlayar ke Peru. Hal itu juga dikabarkan TASS.",
                "Kantor berita China itu menulis bahwa kapal tersebut kosong."))
        .contains("I kapal tersebut kosong | Xinhua | ");
  }

  @Test
  void leavesANounWhoseNameFollows() {
    assertThat(
            Told.lines(
                "Reuters mewartakan kapal itu berlayar ke Peru.",
                "\"Kapal itu kosong,\" kata Arga Wibawa kepada kantor berita negara itu, TASS."))
        .contains("D Kapal itu kosong, | Arga Wibawa | TASS");
  }

  @Test
  void knowsAPaperByTheLastWordOfItsName() {
    assertThat(Told.lines("\"Kapal itu kosong,\" kata Arga Wibawa kepada Lumbang Herald."))
        .containsExactly("D Kapal itu kosong, | Arga Wibawa | Lumbang Herald");
  }

  @Test
  void knowsTheBroadcasterOnWhichSomethingWasSaid() {
    assertThat(Told.lines("\"Kapal itu kosong,\" ujar Arga Wibawa di televisi Kanal Lumbang."))
        .containsExactly("D Kapal itu kosong, | Arga Wibawa | Kanal Lumbang");
  }
}
