package kawat.model;

import java.util.Optional;

/**
 * A page that the article points its reader to.
 *
 * @param title the link's words, without "Baca juga"
 * @param url its address, resolved against the page's where that is known
 * @param place where the page points to it
 */
public record Link(String title, Optional<String> url, Place place) {
  /** Where a link stands; in JSON in lower case with hyphens. */
  public enum Place {
    /** Between the paragraphs of the text: "Baca juga: …". */
    IN_TEXT,
    /** Above, below or beside the text: a list under "Berita terkait". */
    BESIDE
  }
}
