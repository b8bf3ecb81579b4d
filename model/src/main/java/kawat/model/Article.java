package kawat.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page without its furniture.
 *
 * @param headline the story's own, without the site's name
 * @param publisher the outlet's name as it writes itself
 * @param site the host the page belongs to, lower case, without {@code www.}
 * @param url the canonical address
 * @param language BCP 47
 * @param authors who wrote it; empty rather than wrong
 * @param editors who edited it
 * @param initials staff initials at the foot, {@code vyp/kna}
 * @param datePublished day or moment of publication, ISO 8601 at the precision known
 * @param dateModified the same of the last change
 * @param times every statement the page makes about either
 * @param section the desk or series it stands under
 * @param keywords the page's tags in their order
 * @param dateline place (and outlet) before the dash that opens the text: {@code JAKARTA,
 *     KOMPAS.com}; it stays in the body too
 * @param body the journalist's text and nothing else, in order
 * @param captions words under pictures, in order
 * @param related pages it points to, in order
 * @param origin the outlet that an article of trait {@link Trait#SYNDICATED} was taken from
 * @param next address of the following part of an article in parts
 * @param traits cautions
 */
public record Article(
    Optional<String> headline,
    Optional<String> publisher,
    Optional<String> site,
    Optional<String> url,
    Optional<String> language,
    List<Person> authors,
    List<Person> editors,
    Optional<String> initials,
    Optional<String> datePublished,
    Optional<String> dateModified,
    List<TimeStatement> times,
    Optional<String> section,
    List<String> keywords,
    Optional<String> dateline,
    List<Block> body,
    List<Caption> captions,
    List<Link> related,
    Optional<String> origin,
    Optional<String> next,
    Set<Trait> traits) {
  public Article {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    times = List.copyOf(times);
    keywords = List.copyOf(keywords);
    body = List.copyOf(body);
    captions = List.copyOf(captions);
    related = List.copyOf(related);
    traits = Set.copyOf(traits);
  }

  /**
   * An article of which only the words are known; the ground for {@code with}-style building in
   * tests and readers.
   */
  public static Article of(String headline, List<Block> body) {
    return new Article(
        Optional.of(headline),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        body,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  /** The same article, said to be published then; ISO 8601. */
  public Article published(String when) {
    return changed(publisher, site, Optional.of(when), body);
  }

  /** The same article, said to be of that outlet. */
  public Article publishedBy(String outlet) {
    return changed(Optional.of(outlet), site, datePublished, body);
  }

  /** The same article, said to stand on that site. */
  public Article onSite(String host) {
    return changed(publisher, Optional.of(host), datePublished, body);
  }

  /** The same article with that text. */
  public Article withBody(List<Block> text) {
    return changed(publisher, site, datePublished, text);
  }

  private Article changed(
      Optional<String> outlet, Optional<String> host, Optional<String> when, List<Block> text) {
    return new Article(
        headline,
        outlet,
        host,
        url,
        language,
        authors,
        editors,
        initials,
        when,
        dateModified,
        times,
        section,
        keywords,
        dateline,
        text,
        captions,
        related,
        origin,
        next,
        traits);
  }

  /**
   * What every span of the record counts in: the blocks of {@link #body()} joined by one line feed.
   */
  public String text() {
    return body.stream().map(Block::text).collect(Collectors.joining("\n"));
  }
}
