package kawat.model;

/**
 * Somebody who made the article.
 *
 * @param name as printed, without label or title
 * @param role what the page calls the part: {@code penulis}, {@code editor}, {@code pewarta},
 *     {@code reporter}…; empty where it names none
 */
public record Person(String name, String role) {}
