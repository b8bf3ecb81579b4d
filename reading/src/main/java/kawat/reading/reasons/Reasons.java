package kawat.reading.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.reading.names.Naming;

/**
 * Tells of every item of a record which rule found it and on which words. Needs nothing but the
 * record: every item names its rule and its evidence, so that reading pays nothing for it.
 *
 * <pre>{@code
 * for (Reason reason : Reasons.of(record)) { reason.rule(); reason.words(); }
 * }</pre>
 */
public final class Reasons {
  private static final RuleBook RULES = new RuleBook();
  private final CodePoints text;
  private final List<Reason> all = new ArrayList<>();

  private Reasons(NewsRecord record) {
    this.text = CodePoints.of(record.article().text());
  }

  /** The reasons of a record: events, quotes, figures and dates, each followed by its links. */
  public static List<Reason> of(NewsRecord record) {
    Reasons reasons = new Reasons(record);
    record.events().forEach(reasons::event);
    record.quotes().forEach(reasons::quote);
    record.figures().forEach(reasons::figure);
    record.dates().forEach(reasons::date);
    return List.copyOf(reasons.all);
  }

  /** How each name was found, with the tagger's weights where it was asked. */
  public static List<Reason> of(List<Naming> names) {
    return names.stream().map(Reasons::name).toList();
  }

  private static Reason name(Naming naming) {
    Actor actor = naming.mention().actor();
    String rule = "name." + lower(naming.way());
    String meaning = RULES.meaning(rule).orElse("");
    boolean asked = naming.way() == Naming.Way.TAGGED || naming.way() == Naming.Way.PATTERN;
    String weights = naming.opinion().filter(_ -> asked).map(Weights::told).orElse("");
    return new Reason(
        actor.key(),
        "name",
        actor.name() + ", " + lower(actor.kind()),
        rule,
        weights.isEmpty() ? meaning : meaning + "; " + weights,
        Optional.of(naming.words()));
  }

  private void event(Event e) {
    String act = "%s %s -> %s".formatted(lower(e.form()), names(e.from()), names(e.to())).strip();
    add(e.id(), "event", act, e.by(), e.evidence().stream().findFirst().map(w -> trigger(e, w)));
    add(e.id(), "status", lower(e.status()), "status." + lower(e.status()), Optional.empty());
    e.date()
        .ifPresent(
            when ->
                add(
                    e.id(),
                    "when",
                    when.edtf() + when.anchor().map(a -> ", counted from " + a).orElse(""),
                    "when." + lower(when.resolution()),
                    Optional.empty()));
    links(e.id(), e.sources());
  }

  /** The words that the rule names, where the telling has them as they are; else the telling. */
  private Evidence trigger(Event event, Evidence telling) {
    String word =
        event.by().substring(event.by().indexOf(event.by().startsWith("spoken ") ? ' ' : ':') + 1);
    int at = telling.exact().toLowerCase(Locale.ROOT).indexOf(word);
    if (at < 0) {
      return telling;
    }
    int start = text.toChar(telling.start()) + at;
    return text.evidence(start, start + word.length());
  }

  private void quote(Quote q) {
    String who = q.speakers().isEmpty() ? "nobody named" : names(q.speakers());
    add(
        q.id(),
        "quote",
        lower(q.type()) + " by " + who,
        q.by(),
        q.cue().or(() -> q.evidence().stream().findFirst()));
    links(q.id(), q.sources());
  }

  private void figure(Figure f) {
    String number =
        f.value().toPlainString() + f.max().map(m -> "-" + m.toPlainString()).orElse("");
    add(f.id(), "figure", (number + " " + f.unit()).strip(), f.by(), Optional.of(f.evidence()));
    links(f.id(), f.sources());
  }

  private void date(DateMention d) {
    String how = d.anchor().map(a -> ", counted from " + a).orElse("");
    add(d.id(), "date", d.value() + how, d.by(), Optional.of(d.evidence()));
  }

  private void links(String item, Chain chain) {
    for (Chain.Hop hop : chain.hops()) {
      String rule = hop.cue().isEmpty() ? "carried" : lower(hop.relation());
      add(item, "link", hop.source().name(), "chain." + rule, hop.evidence());
    }
  }

  private void add(String item, String about, String said, String rule, Optional<Evidence> words) {
    String meaning = RULES.meaning(rule).orElse("");
    all.add(new Reason(item, about, said, rule, meaning, words));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
