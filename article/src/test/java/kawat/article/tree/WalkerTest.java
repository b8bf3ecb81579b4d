package kawat.article.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WalkerTest {
  private static List<TextBlock> blocks(String page) {
    return Walker.walk(Jsoup.parse(page)).blocks();
  }

  @Test
  void givesABlockItsOwnLinksOnly() {
    List<TextBlock> blocks =
        blocks("<p>Rapat dimulai.</p><p>Lalu <a href=/b>jeda</a>.</p><p>Rapat usai.</p>");
    assertThat(blocks).extracting(b -> b.links().size()).containsExactly(0, 1, 0);
    assertThat(blocks.get(1).links()).containsExactly(new TextBlock.Anchor("jeda", "/b"));
  }
}
