package kawat.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.KawatException;
import kawat.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WARC files in the shape in which wget and warcio write them, each record packed by itself. */
class WarcPagesTest {
  private static final Charset POLISH = Charset.forName("windows-1250");
  private static final String TEXT =
      "Menteri Luar Negeri tiba di Poznań pada Senin pagi untuk membahas kerja sama pertahanan"
          + " kedua negara, kata juru bicara kementerian itu kepada wartawan di bandara.";
  private static final String HTML =
      "<html><head><title>Menteri Tiba di Łódź</title></head><body><article><h1>Menteri Tiba di"
          + " Łódź</h1><p>%s</p><p>%s</p><p>%s</p></article></body></html>";

  @TempDir Path folder;

  private final ByteArrayOutputStream warc = new ByteArrayOutputStream();

  private void record(String type, String headers, byte[] content, boolean packed) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2025-03-03T12:08:00Z\r\nWARC-Record-ID:"
                .formatted(type)
            + " <urn:uuid:6f5c1d3e-0a58-4f1c-9f0e-%012d>\r\n".formatted(warc.size())
            + headers
            + "Content-Length: %d\r\n\r\n".formatted(content.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      bytes.write(head.getBytes(StandardCharsets.US_ASCII));
      bytes.write(content);
      bytes.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      if (packed) {
        try (GZIPOutputStream member = new GZIPOutputStream(warc)) {
          member.write(bytes.toByteArray());
        }
      } else {
        warc.write(bytes.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void response(String url, String http, byte[] body, boolean packed) {
    byte[] head = http.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] content = new byte[head.length + body.length];
    System.arraycopy(head, 0, content, 0, head.length);
    System.arraycopy(body, 0, content, head.length, body.length);
    record(
        "response",
        "WARC-Target-URI: %s\r\nContent-Type: application/http;msgtype=response\r\n".formatted(url),
        content,
        packed);
  }

  /** A warcinfo, the request, the page, its picture, and a page that was not there. */
  private Path crawl(boolean packed) throws IOException {
    byte[] html = HTML.formatted(TEXT, TEXT, TEXT).getBytes(POLISH);
    record(
        "warcinfo",
        "Content-Type: application/warc-fields\r\n",
        "software: Wget/1.24.5\r\nformat: WARC File Format 1.0\r\n"
            .getBytes(StandardCharsets.US_ASCII),
        packed);
    record(
        "request",
        "WARC-Target-URI: https://warta.example/tiba\r\n"
            + "Content-Type: application/http;msgtype=request\r\n",
        "GET /tiba HTTP/1.1\r\nHost: warta.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
        packed);
    response(
        "https://warta.example/tiba",
        "HTTP/1.1 200 OK\nServer: nginx\nContent-Type: text/html; charset=windows-1250\n\n",
        html,
        packed);
    response(
        "https://warta.example/a.png",
        "HTTP/1.1 200 OK\nContent-Type: image/png\n\n",
        new byte[] {1, 2, 3},
        packed);
    response(
        "https://warta.example/hilang",
        "HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n",
        html,
        packed);
    return Files.write(
        folder.resolve(packed ? "rayapan.warc.gz" : "rayapan.warc"), warc.toByteArray());
  }

  private static void isRead(Path file) {
    List<KawatException> failed = new ArrayList<>();
    List<String> pages = PageFiles.find(List.of(file.toString()), failed::add);
    assertThat(failed).isEmpty();
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst()).startsWith(file + "#");
    Page page = PageFiles.load(pages.getFirst());
    assertThat(page.url()).contains("https://warta.example/tiba");
    assertThat(page.captured()).contains("2025-03-03T12:08:00Z");
    Article article = ArticleExtractor.standard().extract(page);
    assertThat(article.headline()).contains("Menteri Tiba di Łódź");
    assertThat(article.body().getFirst().text()).isEqualTo(TEXT);
  }

  @Test
  void readsThePagesOfAWarcFileInTheCharsetThatTheServerNamed() throws IOException {
    isRead(crawl(true));
  }

  @Test
  void readsWarcFilesThatAreNotPacked() throws IOException {
    isRead(crawl(false));
  }

  @Test
  void findsWarcFilesInFolders() throws IOException {
    crawl(true);
    assertThat(PageFiles.find(List.of(folder.toString()), _ -> {})).hasSize(1);
  }

  @Test
  void tellsWhereAWarcFileEndsEarly() throws IOException {
    Path file = crawl(true);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 40));
    List<KawatException> failed = new ArrayList<>();
    assertThat(PageFiles.find(List.of(file.toString()), failed::add)).hasSize(1);
    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst().code().name()).isEqualTo("WARC_TRUNCATED");
    assertThat(failed.getFirst()).hasMessageContaining("after 1 pages");
  }
}
