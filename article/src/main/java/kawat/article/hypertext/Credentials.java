package kawat.article.hypertext;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kawat.article.authors.Authors;
import kawat.article.body.ArticleBlocks;
import kawat.article.byline.Byline;
import kawat.article.byline.Collectives;
import kawat.article.byline.PersonNames;
import kawat.article.dateline.Dateline;
import kawat.article.days.Days;
import kawat.article.days.Disagreement;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.furniture.TakenOver;
import kawat.article.lines.Lines;
import kawat.article.metadata.Declared;
import kawat.article.metadata.DeclaredName;
import kawat.article.metadata.Keywords;
import kawat.article.metadata.Titles;
import kawat.article.tree.PageTree;
import kawat.model.Page;
import kawat.model.Person;
import kawat.model.Trait;

/** Who, when, where: weighs what the page declares against what it prints. */
final class Credentials {
  private Credentials() {}

  static void fill(
      Draft draft,
      PageTree tree,
      ArticleBlocks chosen,
      Declared declared,
      Margin margin,
      Page page) {
    draft.url = declared.url().or(page::url);
    draft.site = draft.url.flatMap(Declared::host);
    if (draft.publisher.filter(opening -> isAgencys(opening, draft, declared)).isPresent()) {
      draft.publisher.ifPresent(draft::takenFrom);
      draft.publisher = Optional.empty();
    }
    // "WARTA.COM" before the text is "Warta.com" in the page's head.
    Optional<String> written =
        declared.siteName().filter(s -> draft.publisher.filter(s::equalsIgnoreCase).isPresent());
    draft.publisher =
        declared.publisher().or(() -> written).or(() -> draft.publisher).or(declared::siteName);
    people(draft, tree, chosen, declared, margin);
    times(draft, tree, chosen, declared);
    Titles.Rest rest = declared.aroundHeadline(draft.headline.orElse(""));
    // A title's last part may be the writer's name on a site of one: people are read before.
    draft.publisher = draft.publisher.or(rest::site);
    // Some systems file an article under its own headline, too.
    String headline = Lines.key(draft.headline.orElse(""));
    boolean ofSite =
        Keywords.isLong(margin.tags())
            && Keywords.isOfSite(margin.tags(), headline + ' ' + draft.article().text());
    (margin.tags().isEmpty() || ofSite ? keywords(draft, declared, margin) : margin.tags())
        .stream()
            .map(MarginReader::bareTag)
            .filter(tag -> !tag.isEmpty() && !tag.endsWith(":") && !Lines.key(tag).equals(headline))
            .forEach(draft.keywords::add);
    draft.section =
        Optional.of(margin.crumbs())
            .filter(c -> c.size() > 1)
            .map(List::getLast)
            .filter(c -> !draft.headline.filter(c::equals).isPresent())
            .or(declared::section)
            .or(() -> declared.lastCrumb(draft.headline.orElse("")))
            .or(rest::section)
            .or(declared::category)
            .or(margin::kicker)
            .or(declared::menu)
            .or(() -> draft.site.flatMap(SectionHosts::section));
    Syndication.forgetOwn(draft);
    draft.dateline =
        draft.dateline.map(d -> Dateline.withoutOutlet(d, draft.publisher, draft.site));
    Addresses.resolve(draft);
    Pagination.mark(draft, margin, declared, page);
    if (declared.isLiveBlog() || LiveEntries.are(tree, chosen)) {
      draft.traits.add(Trait.LIVE_BLOG);
    }
  }

  /** "Lumbang (ANTARA) - …" on a site that calls itself otherwise: the text is the agency's. */
  private static boolean isAgencys(String opening, Draft draft, Declared declared) {
    return Credits.isAgency(opening)
        && declared.siteName().isPresent()
        && !TakenOver.names(opening, declared.siteName())
        && !TakenOver.names(opening, draft.site);
  }

  private static List<String> keywords(Draft draft, Declared declared, Margin margin) {
    List<String> said = declared.keywords();
    return said.isEmpty()
        ? margin.unlabelled()
        : Keywords.about(said, draft.headline.orElse("") + ' ' + draft.article().text());
  }

  private static void people(
      Draft draft, PageTree tree, ArticleBlocks chosen, Declared declared, Margin margin) {
    for (Byline byline : margin.bylines()) {
      switch (byline.part()) {
        case EDITOR -> draft.editors.addAll(byline.people());
        case AUTHOR, NONE -> {}
      }
    }
    String outlet = draft.publisher.or(declared::siteName).orElse("");
    Authors.Decision decision = Authors.of(tree, chosen, declared, outlet, draft.site.orElse(""));
    if (draft.editors.isEmpty()) {
      // Systems declare who saved the page last as its editor, mostly the writer.
      declared.jsonEditors().stream()
          .map(name -> new Person(name, "editor"))
          .filter(
              editor -> !(wrote(decision.authors(), editor.name()) && declares(declared, editor)))
          .forEach(draft.editors::add);
    }
    decision.authors().stream()
        .filter(a -> draft.editors.stream().noneMatch(e -> e.name().equalsIgnoreCase(a.name())))
        .forEach(draft.authors::add);
    for (Byline byline : margin.bylines()) {
      // Names on one line stand or fall together: "Penulis: Sari Dewi dan Budi Utomo".
      boolean shared = draft.authors.stream().anyMatch(a -> names(byline, a));
      // "Kontributor: Sari Dewi" under a text that somebody else put together.
      boolean helped = byline.people().stream().anyMatch(p -> p.role().equals("kontributor"));
      if (byline.part() == Byline.Part.AUTHOR && (draft.authors.isEmpty() || shared || helped)) {
        // A name that stands nowhere by itself is a section's: "oleh Sari Dewi | Kolom Senja".
        boolean open = draft.authors.isEmpty() || helped;
        draft.authors.removeIf(a -> a.role().isEmpty() && names(byline, a));
        byline.people().stream()
            .filter(p -> declares(declared, p) || stands(decision, p, open))
            .filter(p -> draft.authors.stream().noneMatch(a -> same(a, p)))
            .filter(p -> draft.authors.isEmpty() || !Collectives.is(p.name()))
            .forEach(draft.authors::add);
      }
    }
    if (draft.authors.isEmpty()) {
      decision.penName().ifPresent(draft.authors::add);
    }
    // Classes of "credit" hold who wrote, too.
    draft.captions.removeIf(c -> wrote(draft.authors, c.text()) || wrote(draft.editors, c.text()));
  }

  /** Whether a name of a byline is one of its writers', and nothing that only looks so. */
  private static boolean stands(Authors.Decision decision, Person person, boolean open) {
    String key = PersonNames.key(person.name());
    return !decision.refused().contains(key) && (open || decision.weighed().contains(key));
  }

  /** Whether the page declares the person as an author. */
  private static boolean declares(Declared declared, Person person) {
    String key = PersonNames.key(person.name());
    return declared.people().stream()
        .filter(d -> d.source() != DeclaredName.Source.JSON_EDITOR)
        .anyMatch(d -> PersonNames.key(d.name()).equals(key));
  }

  private static boolean wrote(Collection<Person> people, String caption) {
    String key = PersonNames.key(caption);
    return people.stream().anyMatch(p -> PersonNames.key(p.name()).equals(key));
  }

  private static boolean names(Byline byline, Person author) {
    return byline.people().stream().anyMatch(p -> same(p, author));
  }

  private static boolean same(Person a, Person b) {
    return PersonNames.key(a.name()).equals(PersonNames.key(b.name()));
  }

  private static void times(Draft draft, PageTree tree, ArticleBlocks chosen, Declared declared) {
    boolean indonesian = draft.language.filter("id"::equals).isPresent();
    Days days = Days.of(tree, chosen, declared, draft.url, indonesian);
    draft.times.addAll(days.statements());
    draft.published = days.published();
    draft.modified = days.modified();
    if (Disagreement.among(draft.times, indonesian)) {
      draft.traits.add(Trait.DATES_DISAGREE);
    }
  }
}
