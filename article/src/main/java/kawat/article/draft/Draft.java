package kawat.article.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Caption;
import kawat.model.Link;
import kawat.model.Person;
import kawat.model.TimeStatement;
import kawat.model.Trait;

/** An article in the making; used by one thread and then thrown away. */
public final class Draft {
  public Optional<String> headline = Optional.empty();
  public Optional<String> publisher = Optional.empty();
  public Optional<String> site = Optional.empty();
  public Optional<String> url = Optional.empty();
  public Optional<String> language = Optional.empty();
  public Optional<String> initials = Optional.empty();
  public Optional<String> published = Optional.empty();
  public Optional<String> modified = Optional.empty();
  public Optional<String> section = Optional.empty();
  public Optional<String> dateline = Optional.empty();
  public Optional<String> origin = Optional.empty();
  public Optional<String> next = Optional.empty();
  public final Set<Person> authors = new LinkedHashSet<>();
  public final Set<Person> editors = new LinkedHashSet<>();
  public final List<TimeStatement> times = new ArrayList<>();
  public final Set<String> keywords = new LinkedHashSet<>();
  public final List<Block> body = new ArrayList<>();
  public final List<Caption> captions = new ArrayList<>();
  public final List<Link> related = new ArrayList<>();
  public final Set<Trait> traits = EnumSet.noneOf(Trait.class);

  /** Adds a caption unless its very words are there already. */
  public void caption(Caption caption) {
    if (captions.stream().noneMatch(c -> c.text().equals(caption.text()))) {
      captions.add(caption);
    }
  }

  /** Notes from which outlet the article was taken. */
  public void takenFrom(String outlet) {
    origin = Optional.of(outlet);
    traits.add(Trait.SYNDICATED);
  }

  /** Takes that back if the outlet is the article's own. */
  public void forgetOrigin(Predicate<String> own) {
    if (origin.filter(own).isPresent()) {
      origin = Optional.empty();
      traits.remove(Trait.SYNDICATED);
    }
  }

  /** Adds a related page unless its title is there already. */
  public void related(Link link) {
    if (!link.title().isBlank()
        && related.stream().noneMatch(l -> l.title().equalsIgnoreCase(link.title()))) {
      related.add(link);
    }
  }

  /** The finished article. */
  public Article article() {
    return new Article(
        headline,
        publisher,
        site,
        url,
        language,
        List.copyOf(authors),
        List.copyOf(editors),
        initials,
        published,
        modified,
        times,
        section,
        List.copyOf(keywords),
        dateline,
        body,
        captions,
        related,
        origin,
        next,
        traits);
  }
}
