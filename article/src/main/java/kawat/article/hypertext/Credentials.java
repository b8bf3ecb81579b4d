package kawat.article.hypertext;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.article.metadata.Declared;
import kawat.article.metadata.Titles;
import kawat.model.Page;
import kawat.model.Person;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;
import kawat.model.Trait;

/** Who, when, where: weighs what the page declares against what it prints. */
final class Credentials {
  private static final Pattern DAY_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");

  private Credentials() {}

  static void fill(Draft draft, Declared declared, Margin margin, Page page) {
    draft.url = declared.url().or(page::url);
    draft.site = draft.url.flatMap(Credentials::host);
    draft.publisher = declared.publisher().or(() -> draft.publisher).or(declared::siteName);
    people(draft, declared, margin);
    times(draft, declared, margin);
    Titles.Rest rest = declared.aroundHeadline(draft.headline.orElse(""));
    // A title's last part may be the writer's name on a site of one: people are read before.
    draft.publisher = draft.publisher.or(rest::site);
    draft.keywords.addAll(margin.tags().isEmpty() ? declared.keywords() : margin.tags());
    draft.section =
        Optional.of(margin.crumbs())
            .filter(c -> c.size() > 1)
            .map(List::getLast)
            .filter(c -> !draft.headline.filter(c::equals).isPresent())
            .or(declared::section)
            .or(rest::section)
            .or(declared::category)
            .or(margin::kicker);
    draft.next = draft.next.or(declared::next);
    if (declared.isLiveBlog()) {
      draft.traits.add(Trait.LIVE_BLOG);
    }
    if (declared.isPaid() && draft.body.size() <= 6) {
      draft.traits.add(Trait.PAYWALLED);
    }
  }

  private static void people(Draft draft, Declared declared, Margin margin) {
    for (Byline byline : margin.bylines()) {
      switch (byline.part()) {
        case EDITOR -> draft.editors.addAll(byline.people());
        case AUTHOR, NONE -> {}
      }
    }
    if (draft.editors.isEmpty()) {
      declared.jsonEditors().forEach(n -> draft.editors.add(new Person(n, "editor")));
    }
    boolean printed = margin.bylines().stream().anyMatch(b -> b.part() == Byline.Part.AUTHOR);
    // On a person's own site the publisher is that person, and JSON-LD says so.
    declared.ownName().ifPresent(n -> draft.authors.add(new Person(n, "")));
    if (draft.authors.isEmpty() && !named(draft, declared.jsonAuthors(), printed)) {
      margin.bylines().stream()
          .filter(b -> b.part() == Byline.Part.AUTHOR)
          .forEach(b -> draft.authors.addAll(b.people()));
    }
    if (draft.authors.isEmpty() && !named(draft, declared.metaAuthors(), printed)) {
      if (!named(draft, margin.names().size() <= 3 ? margin.names() : List.of(), printed)) {
        named(draft, declared.markedAuthors(), printed);
      }
    }
  }

  /** Takes the names; where bylines are printed, those that they call editors are left out. */
  private static boolean named(Draft draft, List<String> names, boolean printed) {
    // On a person's own site the publisher is the person; one word is more likely the outlet's
    // name.
    String outlet = Lines.key(draft.publisher.orElse("")).replace(" ", "");
    names.stream()
        .filter(n -> !outlet.equals(Lines.key(n).replace(" ", "")))
        .filter(
            n -> draft.editors.stream().noneMatch(e -> e.name().equalsIgnoreCase(n)) || !printed)
        .forEach(n -> draft.authors.add(new Person(n, "")));
    return !draft.authors.isEmpty();
  }

  private static void times(Draft draft, Declared declared, Margin margin) {
    draft.times.addAll(declared.times());
    margin.dates().stream()
        .limit(2)
        .forEach(d -> draft.times.add(new TimeStatement(Kind.PUBLISHED, d.value(), "byline")));
    declared
        .timeElement()
        .ifPresent(t -> draft.times.add(new TimeStatement(Kind.PUBLISHED, t, "time")));
    margin.laterDates().stream()
        .limit(1)
        .forEach(d -> draft.times.add(new TimeStatement(Kind.PUBLISHED, d.value(), "byline")));
    draft
        .url
        .flatMap(Credentials::dayIn)
        .ifPresent(d -> draft.times.add(new TimeStatement(Kind.PUBLISHED, d, "url")));
    draft.published = first(draft, Kind.PUBLISHED).or(() -> first(draft, Kind.MODIFIED));
    draft.modified = first(draft, Kind.MODIFIED);
    long days =
        draft.times.stream()
            .filter(t -> t.kind() == Kind.PUBLISHED && t.value().length() >= 10)
            .map(t -> t.value().substring(0, 10))
            .distinct()
            .count();
    if (days > 1) {
      draft.traits.add(Trait.DATES_DISAGREE);
    }
  }

  private static Optional<String> first(Draft draft, Kind kind) {
    return draft.times.stream().filter(t -> t.kind() == kind).map(TimeStatement::value).findFirst();
  }

  private static Optional<String> dayIn(String url) {
    Matcher m = DAY_IN_URL.matcher(url);
    return m.find()
        ? kawat.article.published.Moments.parse(
            String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                m.group(1),
                Integer.valueOf(m.group(2)),
                Integer.valueOf(m.group(3))))
        : Optional.empty();
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
