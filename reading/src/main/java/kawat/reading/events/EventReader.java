package kawat.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Block;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.Event.Coding;
import kawat.model.Event.Status;
import kawat.model.Evidence;
import kawat.model.Quote;
import kawat.model.StableId;
import kawat.reading.attribution.Attribution;
import kawat.reading.dates.Dates;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mention;
import kawat.reading.names.Mentions;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/**
 * Reads what one party did to, with or towards another. Pure, safe for any number of threads.
 *
 * <pre>{@code
 * List<Event> events = EventReader.of(LanguagePack.INDONESIAN).read(text, mentions, dates, quotes, attribution);
 * }</pre>
 */
public final class EventReader {
  private final TriggerLexicon lexicon;
  private final Grammar grammar;
  private final States states;

  private EventReader(LanguagePack pack) {
    this.lexicon = new TriggerLexicon(pack);
    this.grammar = new Grammar(pack);
    this.states = new States(pack);
  }

  public static EventReader of(LanguagePack pack) {
    return new EventReader(pack);
  }

  /** The events of a text, each once, in the order in which the page first tells them. */
  public List<Event> read(
      ReadText text, Mentions mentions, Dates dates, List<Quote> quotes, Attribution attribution) {
    Attribution knowing = attribution.knowing(quotes);
    Context context = new Context();
    List<Mention> top = new ArrayList<>(mentions.top());
    top.sort(Comparator.comparingInt(Mention::phraseStart));
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      int from = next;
      while (next < top.size() && top.get(next).phraseStart() < sentence.end()) {
        next++;
      }
      if (text.paragraphs().get(sentence.paragraph()).kind() == Block.Kind.HEADING) {
        continue; // it says in short what the text says below it
      }
      SentenceView view = new SentenceView(text, sentence, grammar, top.subList(from, next), dates);
      context.add(new TellingFinder(lexicon, states, view, context).find());
    }
    return Merger.merge(context.tellings()).stream().map(g -> event(text, g, knowing)).toList();
  }

  private Event event(ReadText text, List<Telling> group, Attribution attribution) {
    Telling head = group.getFirst();
    List<Actor> from = Merger.everybody(group.stream().map(Telling::from).toList());
    List<Actor> to = Merger.everybody(group.stream().map(Telling::to).toList());
    List<Actor> out = new ArrayList<>(from);
    out.addAll(to);
    Chain sources = attribution.chainFor(head.start(), head.end(), out);
    List<Evidence> evidence =
        group.stream().map(t -> text.evidence(t.start(), t.end())).distinct().toList();
    return new Event(
        StableId.ofItem("e", head.form(), head.start(), head.end(), from, to),
        head.form(),
        head.channel(),
        new Coding("", "", 0),
        from,
        to,
        Merger.date(group),
        group.stream().flatMap(t -> t.place().stream()).findFirst(),
        status(group),
        sources,
        Optional.empty(),
        evidence,
        "trigger:" + head.trigger());
  }

  private static Status status(List<Telling> group) {
    return group.stream().map(Telling::status).min(Comparator.naturalOrder()).orElseThrow();
  }
}
