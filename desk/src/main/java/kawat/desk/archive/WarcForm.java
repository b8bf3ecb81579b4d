package kawat.desk.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Page;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Records of the archive as gzip members, ready to be appended, and back. */
public final class WarcForm {
  private static final String SOURCE = "Kawat-Source";
  private static final String URL = "Kawat-URL";
  private static final String MEDIA_TYPE = "Kawat-Media-Type";
  private static final String REMOVED = "kawat-removed";
  private static final String ALGORITHM = "sha256";

  private WarcForm() {}

  /**
   * A page as a gzip member.
   *
   * @param sha256 of its bytes, lower-case hexadecimal
   * @param now stands in where the page does not say when it was captured; whole seconds count
   */
  public static byte[] page(Page page, String sha256, Instant now) {
    Optional<URI> uri = page.url().flatMap(WarcForm::uri);
    WarcResource.Builder record =
        new WarcResource.Builder(uri.orElseGet(() -> urn(sha256)))
            .date(page.captured().flatMap(WarcForm::instant).orElse(now))
            .payloadDigest(new WarcDigest(ALGORITHM, sha256))
            .addHeader(SOURCE, Percent.encode(page.source()));
    if (uri.isEmpty()) {
      page.url().ifPresent(url -> record.addHeader(URL, Percent.encode(url)));
    }
    record.body((MediaType) null, page.bytes());
    page.mediaType()
        .ifPresent(
            type -> {
              if (plain(type)) {
                record.setHeader("Content-Type", type);
              } else {
                record.addHeader(MEDIA_TYPE, Percent.encode(type));
              }
            });
    return member(record.build());
  }

  /** A page's removal as a gzip member. */
  static byte[] removal(String sha256, Instant now) {
    return member(
        new WarcMetadata.Builder()
            .targetURI(urn(sha256))
            .date(now)
            .fields(Map.of(REMOVED, List.of(ALGORITHM + ":" + sha256)))
            .build());
  }

  /** What stands at the head of each file. */
  static byte[] info(String file, Instant now) {
    return member(
        new Warcinfo.Builder()
            .filename(file)
            .date(now)
            .fields(
                Map.of(
                    "software", List.of("Kawat"),
                    "format", List.of("WARC File Format 1.0"),
                    "description", List.of("News pages of a Kawat desk")))
            .build());
  }

  private static byte[] member(WarcRecord record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a record's body.
   *
   * @throws IOException where the record ends early or is no record of ours
   */
  static Entry read(WarcRecord record, Location location) throws IOException {
    if (record instanceof WarcResource resource && resource.headers().first(SOURCE).isPresent()) {
      String sha256 = resource.payloadDigest().map(WarcDigest::hex).orElse("");
      return new Entry.Stored(location, page(resource), sha256);
    }
    if (record instanceof WarcMetadata metadata) {
      Optional<String> removed = metadata.fields().first(REMOVED);
      if (removed.isPresent()) {
        return new Entry.Removed(location, removed.get().substring(ALGORITHM.length() + 1));
      }
    }
    return new Entry.Other(location);
  }

  private static Page page(WarcResource record) throws IOException {
    var headers = record.headers();
    Optional<String> address =
        headers.first("WARC-Target-URI").filter(target -> !target.startsWith("urn:sha256:"));
    Optional<String> spoken = headers.first(URL).map(Percent::decode);
    return new Page(
        headers.first(SOURCE).map(Percent::decode).orElseThrow(),
        record.body().stream().readAllBytes(),
        headers.first("Content-Type").or(() -> headers.first(MEDIA_TYPE).map(Percent::decode)),
        spoken.or(() -> address),
        Optional.of(record.date().toString()));
  }

  private static URI urn(String sha256) {
    return URI.create("urn:sha256:" + sha256);
  }

  /** Only what comes back letter for letter. */
  private static Optional<URI> uri(String url) {
    try {
      URI uri = new URI(url);
      boolean same = uri.isAbsolute() && plain(url) && !url.startsWith("urn:sha256:");
      return same ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Printable ASCII without blanks at its ends: safe in a header's line. */
  private static boolean plain(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }
}
