package kawat.app;

import static kawat.app.Ran.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say together, at the command line. */
final class WovenCommandsTest {
  private static final String FIRST =
      """
      Rusia Surati Korea Utara
      Warta Uji, Selasa (16/8/2022)

      Presiden Rusia Vladimir Putin mengirim surat kepada pemimpin Korea Utara Kim Jong Un pada Senin (15/8/2022).

      Surat itu memuat harapan agar kedua negara memperluas perdagangan dan membangun kembali jalur kereta lintas batas.

      Sekitar 1.500 pekerja Korea Utara akan dikirim ke Rusia pada tahap pertama, kata Duta Besar Rusia Alexander Matsegora.
      """;

  private static final String SECOND =
      """
      Pekerja Korea Utara Menuju Rusia
      Kabar Uji, Kamis (18/8/2022)

      Sekitar 2.000 pekerja Korea Utara akan dikirim ke Rusia pada tahap pertama, kata Duta Besar Rusia Alexander Matsegora.

      Surat itu memuat harapan agar kedua negara memperluas perdagangan dan membangun kembali jalur kereta lintas batas.

      Menteri Luar Negeri Jepang mengkritik rencana tersebut dalam rapat kabinet di Tokyo.
      """;

  @TempDir private Path folder;
  private Path pages = Path.of("");
  private Path desk = Path.of("");

  @BeforeEach
  void savesTwoPages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), FIRST);
    Files.writeString(pages.resolve("b.txt"), SECOND);
    desk = folder.resolve("desk");
    assertThat(kawat("add", desk, pages).status()).isZero();
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    return JsonMapper.shared().readTree(ran.out());
  }

  @Test
  void tellsTheRelationOfTwoStatesDownToItsEvents() {
    Ran text = kawat("relation", desk, "RUS", "PRK", "--explain");
    assertThat(text.out()).contains("RUS - PRK by month").contains("Vladimir Putin -> Kim Jong Un");
    JsonNode step = json(kawat("relation", desk, "RUS", "PRK", "--json")).at("/steps/0");
    assertThat(step.get("from").asString()).isEqualTo("2022-08-01");
    assertThat(step.get("cooperation").asDouble()).isPositive();
    assertThat(kawat("relation", desk, "RUS", "PRK", "--format", "csv").outLines())
        .first()
        .isEqualTo("from,to,gap,cooperation,conflict,events");
  }

  @Test
  void saysWhenNothingIsToldBetweenTwoSides() {
    assertThat(kawat("relation", desk, "JPN", "PRK").out()).contains("No page tells of anything");
  }

  @Test
  void tellsAMistypedActorFromAQuietOne() {
    Ran ran = kawat("relation", desk, "RUS", "matsegora");
    assertThat(ran.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(ran.err()).contains("no page names an actor 'matsegora'").contains("did you mean");
  }

  @Test
  void wantsTwoDifferentSides() {
    Ran ran = kawat("relation", desk, "RUS", "RUS");
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err()).contains("name two different sides");
  }

  @Test
  void saysThatAPlaceIsNeitherDeskNorPages() {
    Ran ran = kawat("relation", folder.resolve("nowhere"), "RUS", "PRK");
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err()).contains("no such file or folder");
  }

  @Test
  void tellsWhatAPageAdds() {
    Ran text = kawat("new", pages, pages.resolve("b.txt"), "--all");
    assertThat(text.status()).as(text.err()).isZero();
    assertThat(text.outLines())
        .anyMatch(l -> l.startsWith("changed figure") && l.contains("2.000 pekerja"))
        .anyMatch(l -> l.startsWith("known") && l.contains("Surat itu memuat"))
        .anyMatch(l -> l.startsWith("new") && l.contains("Jepang"));
    JsonNode news = json(kawat("new", desk, pages.resolve("b.txt"), "--json"));
    assertThat(news.get("before").asInt()).isEqualTo(1);
    assertThat(news.get("known").asInt()).isEqualTo(1);
    assertThat(kawat("new", desk, pages.resolve("b.txt"), "--format", "csv").outLines())
        .first()
        .asString()
        .startsWith("paragraph,label,change,sentence");
  }

  @Test
  void saysOfAPageOfTheDeskTheSameByItsIdItsSourceAndItsFile() {
    Path file = pages.resolve("b.txt");
    JsonNode news = json(kawat("new", desk, file, "--json"));
    assertThat(json(kawat("new", desk, news.get("page").asString(), "--json"))).isEqualTo(news);
    assertThat(json(kawat("new", desk, pages.resolve("./b.txt"), "--json"))).isEqualTo(news);
  }

  @Test
  void readsAPageThatTheDeskDoesNotHaveWithoutStoringIt() throws IOException {
    Path outside = Files.writeString(folder.resolve("c.txt"), SECOND.replace("2.000", "900"));
    assertThat(kawat("new", desk, outside).out()).contains("against 2 earlier pages");
    assertThat(json(kawat("search", desk, "pekerja", "--format", "json")).get("total").asInt())
        .isEqualTo(2);
  }

  @Test
  void saysThatThereIsNoSuchPage() {
    Ran ran = kawat("new", desk, "gone.html");
    assertThat(ran.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(ran.err()).contains("neither a page at hand nor a file");
  }

  @Test
  void listsCopiedPassagesAndDisagreements() {
    assertThat(kawat("copied", pages).out()).contains("b.txt").contains("<-");
    assertThat(kawat("copied", desk, "--format", "csv").outLines()).hasSizeGreaterThan(1);
    assertThat(kawat("disagreements", desk, "--kind", "figure").out()).contains("1500", "2000");
    assertThat(json(kawat("disagreements", pages, "--json")).size()).isPositive();
  }

  @Test
  void saysThatNothingWasCopiedAndNothingDiffers() throws IOException {
    Path alone = Files.writeString(folder.resolve("alone.txt"), FIRST);
    assertThat(kawat("copied", alone).out()).contains("No copied passages.");
    assertThat(kawat("disagreements", alone).out()).contains("No disagreements.");
  }

  @Test
  void printsTheTimelineOfAPairAndItsDigest() {
    assertThat(kawat("timeline", desk, "RUS", "PRK").out()).contains("1 origin");
    assertThat(kawat("timeline", desk, "RUS", "PRK", "--digest", "1").out())
        .contains("importance")
        .contains("1 events that matter most");
    assertThat(kawat("timeline", desk, "--format", "csv").out()).startsWith("id,date,form");
    assertThat(kawat("timeline", desk, "--digest", "0").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void drawsTheNetworkOfStates() {
    JsonNode network = json(kawat("network", desk, "--json"));
    assertThat(network.get("nodes").toString()).contains("RUS", "PRK");
    assertThat(kawat("network", desk, "--from", "1999", "--to", "1999").out())
        .contains("0 actors, 0 pairs");
  }
}
