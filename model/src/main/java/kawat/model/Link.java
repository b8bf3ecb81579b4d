package kawat.model;

import java.util.Optional;

/**
 * A page that the article points its reader to.
 *
 * @param title the link's words, without "Baca juga"
 * @param url its address, resolved against the page's where that is known
 */
public record Link(String title, Optional<String> url) {}
