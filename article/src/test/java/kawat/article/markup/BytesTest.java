package kawat.article.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BytesTest {
  @Test
  void findsAByteWhereverItStands() {
    byte[] text = "Rapat é;=?\u0080 < digelar; lalu ditutup <".getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from <= text.length + 1; from++) {
      int plain = -1;
      for (int i = text.length - 1; i >= from; i--) {
        plain = text[i] == '<' ? i : plain;
      }
      assertThat(Bytes.indexOf(text, '<', from)).as("from %d", from).isEqualTo(plain);
      assertThat(Bytes.indexOf(text, '%', from)).as("from %d", from).isEqualTo(-1);
    }
  }

  @Test
  void givesTheSameNumberToTheSameBytes() {
    byte[] text = "kelas-berita kelas-berita isi isi".getBytes(StandardCharsets.UTF_8);
    assertThat(Bytes.hash(text, 0, 12)).isEqualTo(Bytes.hash(text, 13, 12));
    assertThat(Bytes.hash(text, 26, 3)).isEqualTo(Bytes.hash(text, 30, 3));
    assertThat(Bytes.hash(text, 0, 5)).isNotEqualTo(Bytes.hash(text, 6, 5));
  }
}
