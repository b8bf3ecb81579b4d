package kawat.reading.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Block;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.Event.When;
import kawat.reading.dates.Dates;
import kawat.reading.dates.Dates.Dated;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.names.Mention;
import kawat.reading.names.Mentions;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;
import kawat.reading.text.Token;

/** The state of reading one text. */
final class Reading {
  private final ReadText text;
  private final TriggerLexicon lexicon;
  private final TriggerLexicon hints;
  private final Grammar grammar;
  private final States states;
  private final Unnamed unnamed;
  private final Dates dates;
  private final Spoken spoken;
  private final List<Mention> top;
  private final Context context;

  /** What is done to a state by doing it to a place of its. */
  private static final Set<Form> LOCAL =
      EnumSet.of(Form.ATTACK, Form.SEIZURE, Form.WITHDRAWAL, Form.AID);

  /** A side that the page names so often is one that it is about. */
  private static final int OFTEN = 3;

  private final Pointers pointers;
  private final List<Moment> moments = new ArrayList<>();
  private int next;
  private int nextDate;

  Reading(
      ReadText text,
      Mentions mentions,
      Dates dates,
      Spoken spoken,
      TriggerLexicon lexicon,
      TriggerLexicon hints,
      Grammar grammar,
      States states,
      Unnamed unnamed,
      Wars wars) {
    this.text = text;
    this.lexicon = lexicon;
    this.hints = hints;
    this.grammar = grammar;
    this.states = states;
    this.unnamed = unnamed;
    this.dates = dates;
    this.spoken = spoken;
    this.top = new ArrayList<>(Lands.located(text, Owners.named(mentions, grammar), grammar));
    this.context =
        new Context(
            wars,
            dates.storyDay().map(LocalDate::getYear).orElse(0),
            Opposites.named(top, states),
            new Senders(text, top, states, grammar));
    this.pointers = new Pointers(context, states, grammar);
    top.sort(Comparator.comparingInt(Mention::phraseStart));
  }

  List<Telling> tellings() {
    for (Sentence sentence : text.sentences()) {
      List<Mention> here = mentions(sentence);
      if (text.paragraphs().get(sentence.paragraph()).kind() != Block.Kind.HEADING) {
        read(sentence, here);
      }
    }
    return context.tellings();
  }

  /** What there is to decide once all sentences are read. */
  List<Question> questions() {
    List<Telling> told = context.tellings();
    Prominence page = new Prominence(text, top, told, states);
    return Question.of(moments, told, page, spoken, states, lexicon, hints);
  }

  /** The page's dates with the sentences that were read. */
  DatedPage dated() {
    return new DatedPage(text, dates, spoken, moments);
  }

  private void read(Sentence sentence, List<Mention> here) {
    List<Spoken.Words> said = spoken.within(sentence.start(), sentence.end());
    boolean tells = lexicon.tells(text.tokens(sentence));
    if (!tells && said.isEmpty() && days(sentence).isEmpty()) {
      if (hints.tells(text.tokens(sentence))) {
        keep(new SentenceView(text, sentence, grammar, here, days(sentence)));
      }
      return; // nothing here tells of an act, by whomever, nor dates one
    }
    SentenceView view = new SentenceView(text, sentence, grammar, here, days(sentence));
    Completion completion = new Completion(view, states, context, lexicon);
    List<Telling> found = new ArrayList<>();
    if (tells) {
      for (Telling telling : new TellingFinder(lexicon, view, completion).find()) {
        found.add(weighed(owned(telling), view));
      }
    }
    for (Spoken.Words words : said) {
      Optional<When> day = EventDates.outside(view, words.start(), words.end());
      words.speaker().ifPresent(s -> context.speaks(s, day, sentence.start()));
    }
    if (!said.isEmpty()) {
      found.addAll(new SpokenActs(view, completion, spoken, context).find());
    }
    Anaphora.dates(view, context);
    for (Spoken.Words words : said) {
      words
          .speaker()
          .ifPresent(
              s ->
                  EventDates.outside(view, words.start(), words.end())
                      .ifPresent(day -> context.said(sentence, s, day)));
    }
    for (Spoken.Words words : said) {
      words
          .speaker()
          .filter(s -> s.kind() != Actor.Kind.GROUP || states.known(s)) // no "dokumen rahasia"
          .ifPresent(context::tells);
    }
    context.add(found);
    keep(view);
  }

  /**
   * "Kelompok itu menyerbu pos di Tirtasuka": of a place that no list holds, the state it lies in
   * is meant, which is the one the page tells of beside.
   */
  Telling owned(Telling telling) {
    boolean places =
        LOCAL.contains(telling.form())
            && !telling.from().isEmpty()
            && !telling.to().isEmpty()
            && telling.to().stream().allMatch(Reading::nowhere);
    if (!places) {
      return telling;
    }
    List<Actor> dealt = context.dealings(telling.from(), telling.at());
    boolean band = telling.from().stream().allMatch(a -> a.country().isEmpty());
    boolean open = dealt.isEmpty() || band && dealt.stream().allMatch(Reading::nowhere);
    List<Actor> other = open ? context.mostNamed(telling.from(), OFTEN) : dealt;
    return other.isEmpty() || other.stream().allMatch(Reading::nowhere)
        ? telling
        : telling.parties(telling.from(), other);
  }

  private static boolean nowhere(Actor actor) {
    return actor.kind() == Actor.Kind.PLACE && actor.country().isEmpty();
  }

  private void keep(SentenceView view) {
    moments.add(new Moment(view, new Acting(view, states)));
  }

  private List<Mention> mentions(Sentence sentence) {
    List<Dated> days = days(sentence);
    List<Mention> here = new ArrayList<>();
    while (next < top.size() && top.get(next).phraseStart() < sentence.end()) {
      here.add(top.get(next++));
    }
    for (Spoken.Words words : spoken.within(sentence.start(), sentence.end())) {
      if (words.direct() && words.speaker().isPresent()) {
        firstPersons(sentence, words, here);
      }
    }
    here.removeIf(m -> dated(m, days));
    here.sort(Comparator.comparingInt(Mention::phraseStart));
    List<Mention> all = pointers.with(text.tokens(sentence), here);
    all.addAll(unnamed.in(text, text.tokens(sentence), all, grammar));
    all.sort(Comparator.comparingInt(Mention::phraseStart));
    return all;
  }

  /** The dates of a sentence; asked in the order of the sentences. */
  private List<Dated> days(Sentence sentence) {
    List<Dated> all = dates.all();
    while (nextDate < all.size() && all.get(nextDate).end() <= sentence.start()) {
      nextDate++;
    }
    int last = nextDate;
    while (last < all.size() && all.get(last).start() < sentence.end()) {
      last++;
    }
    return all.subList(nextDate, last);
  }

  /** A weekday is nobody. */
  private static boolean dated(Mention mention, List<Dated> days) {
    for (Dated day : days) {
      if (day.start() < mention.end() && mention.start() < day.end()) {
        return true;
      }
    }
    return false;
  }

  /** "Kami menolak," kata X: in a quotation "kami" is its speaker. */
  private void firstPersons(Sentence sentence, Spoken.Words words, List<Mention> into) {
    for (Token token : text.tokens(sentence)) {
      boolean inside = words.start() <= token.start() && token.end() <= words.end();
      if (inside
          && grammar.firstPerson(token)
          && into.stream().noneMatch(m -> m.start() == token.start())) {
        Actor speaker = words.speaker().orElseThrow();
        into.add(
            new Mention(
                token.start(),
                token.end(),
                token.start(),
                token.end(),
                speaker,
                Mention.How.PRONOUN,
                false));
      }
    }
  }

  /**
   * What is told in somebody's words is claimed, unless he does it by saying it: "Kami mengecam".
   */
  Telling weighed(Telling telling, SentenceView view) {
    Telling timed = upcoming(telling);
    Optional<Spoken.Words> words = spoken.at(telling.at());
    Optional<Actor> speaker = words.flatMap(Spoken.Words::speaker);
    boolean aside =
        words.filter(w -> !w.direct()).isPresent()
            && (timed.given() || aside(view, view.tokenAt(telling.at())));
    if (speaker.isEmpty() || timed.status() != Status.ASSERTED || aside) {
      return timed;
    }
    boolean does =
        timed.spoken() && timed.from().stream().anyMatch(f -> speaksFor(speaker.get(), f));
    return does ? said(timed, view, words.orElseThrow()) : timed.told(Status.CLAIMED);
  }

  /** A minister speaks for his state, not for what his president said elsewhere. */
  private static boolean speaksFor(Actor speaker, Actor doer) {
    boolean other = speaker.kind() == Actor.Kind.PERSON && doer.kind() == Actor.Kind.PERSON;
    return other ? speaker.key().equals(doer.key()) : Merger.sameSide(doer, speaker);
  }

  /** "X mengatakan …, setelah Y menyerang": the paper itself tells what came before. */
  private boolean aside(SentenceView view, int trigger) {
    for (int k = trigger - 1; k >= 0 && view.role(k) != SentenceView.Role.COMMA; k--) {
      if (view.is(WordClass.AFTER, k)) {
        return true;
      }
    }
    return false;
  }

  /** "…," ujar X, Minggu (2/11): the day he said it. */
  static Telling said(Telling telling, SentenceView view, Spoken.Words words) {
    return telling.when().isPresent()
        ? telling
        : telling.on(EventDates.outside(view, words.start(), words.end()));
  }

  /** What is dated after the story's day has not happened yet. */
  private Telling upcoming(Telling telling) {
    boolean later =
        dates.storyDay().isPresent()
            && telling
                .when()
                .filter(w -> w.edtf().length() >= 7)
                .filter(w -> after(w.edtf(), dates.storyDay().get().toString()))
                .isPresent();
    return later ? telling.told(Status.PLANNED) : telling;
  }

  private static boolean after(String edtf, String day) {
    String start = edtf.split("/", 2)[0];
    return start.compareTo(day.substring(0, Math.min(start.length(), day.length()))) > 0;
  }
}
