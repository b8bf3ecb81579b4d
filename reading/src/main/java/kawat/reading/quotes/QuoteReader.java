package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.model.Evidence;
import kawat.model.Quote;
import kawat.model.Span;
import kawat.model.StableId;
import kawat.reading.attribution.Attribution;
import kawat.reading.deciding.Weigher;
import kawat.reading.deciding.WeightTable;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.Quotation;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/**
 * Finds every direct and indirect quote of a text with its speakers and its chain of attribution.
 * Immutable, safe for any number of threads.
 */
public final class QuoteReader {
  private static final String WEIGHTS = "speaker-weights.bin";
  private final SpeechLexicon lexicon;
  private final Optional<Weigher> recall;

  private QuoteReader(LanguagePack pack) {
    this(pack, Optional.of(WEIGHTS).filter(pack::has).map(f -> WeightTable.read(pack.bytes(f))));
  }

  /** With weights of one's own, none for the rules alone. */
  QuoteReader(LanguagePack pack, Optional<? extends Weigher> recall) {
    this.lexicon = new SpeechLexicon(pack);
    this.recall = recall.map(w -> w);
  }

  public static QuoteReader of(LanguagePack pack) {
    return pack.made(QuoteReader.class, QuoteReader::new);
  }

  /** The quotes of a text in its order. */
  public List<Quote> read(ReadText text, Attribution attribution) {
    return read(text, attribution, Optional.empty());
  }

  /** The same; the listener is told of every choice of a speaker. */
  List<Quote> read(ReadText text, Attribution attribution, Optional<Recall.Listener> listener) {
    Scene scene = new Scene(text, attribution, lexicon);
    if (text.sentences().isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new Pass(scene, recall, listener).drafts();
    return new QuoteChains(scene)
        .settle(drafts).stream()
            .sorted(Comparator.comparingInt(Draft::start).thenComparing(d -> -d.end()))
            .map(d -> quote(d, text))
            .toList();
  }

  private static Quote quote(Draft draft, ReadText text) {
    List<Evidence> evidence =
        draft.spans().stream().map(s -> text.evidence(s.start(), s.end())).toList();
    Optional<Evidence> cue =
        draft.cueEnd() > draft.cueStart()
            ? Optional.of(text.evidence(draft.cueStart(), draft.cueEnd()))
            : Optional.empty();
    String words = evidence.stream().map(Evidence::exact).collect(Collectors.joining(" "));
    String id =
        StableId.ofItem(
            "q", draft.type(), evidence.getFirst().start(), evidence.getLast().end(), draft.by());
    return new Quote(
        id, words, draft.type(), draft.speakers(), draft.chain(), cue, evidence, draft.by());
  }

  /** One reading of a text, sentence by sentence. */
  private static final class Pass {
    private final Scene scene;
    private final ReadText text;
    private final Discourse discourse = new Discourse();
    private final DirectQuotes direct;
    private final IndirectQuotes indirect;
    private final AccordingTo accordingTo;
    private final SaidSo saidSo;
    private final NestedQuotes nested;
    private final Pretexts pretexts;
    private final PassiveReports passive;
    private final Descriptions descriptions;
    private final Introductions introductions;
    private final List<Draft> all = new ArrayList<>();
    private Optional<Draft> lastDirect = Optional.empty();

    Pass(Scene scene, Optional<Weigher> weigher, Optional<Recall.Listener> listener) {
      this.scene = scene;
      this.text = scene.text;
      Recall recall = new Recall(scene, discourse, weigher, listener);
      this.descriptions = new Descriptions(scene, discourse, recall);
      this.introductions = new Introductions(scene, discourse, descriptions);
      Subjects subjects = new Subjects(scene, discourse, descriptions, recall);
      SpeakersAfter after = new SpeakersAfter(scene, discourse, descriptions, recall);
      Clauses clauses = new Clauses(scene);
      this.direct = new DirectQuotes(scene, discourse, subjects, after, recall);
      this.indirect = new IndirectQuotes(scene, discourse, subjects, clauses, after, recall);
      this.accordingTo =
          new AccordingTo(
              scene, new Owners(scene, discourse, subjects, recall), new ClauseEnds(scene), after);
      this.passive =
          new PassiveReports(
              scene, new Owners(scene, discourse, subjects, recall), after, descriptions);
      this.saidSo = new SaidSo(scene, after);
      this.pretexts = new Pretexts(scene, subjects, new ClauseEnds(scene));
      this.nested = new NestedQuotes(scene, subjects, clauses, descriptions);
    }

    List<Draft> drafts() {
      List<Draft> before = List.of();
      for (Sentence sentence : text.sentences()) {
        Optional<List<Draft>> retold = saidSo.apply(sentence, before);
        if (retold.isPresent()) {
          all.removeAll(before);
          all.addAll(retold.get());
        }
        before = read(sentence);
        all.addAll(before);
      }
      List<Draft> inner =
          all.stream().filter(Draft::direct).flatMap(d -> nested.of(d).stream()).toList();
      all.addAll(inner);
      Envoys envoys = new Envoys(scene, descriptions);
      Capitals capitals = new Capitals(scene.parties.mentions());
      return new Continuations(scene)
          .settled(all).stream().map(envoys::named).map(capitals::spoken).toList();
    }

    private static boolean told(Draft draft, List<Draft> found) {
      return found.stream().anyMatch(f -> f.start() < draft.end() && draft.start() < f.end());
    }

    private List<Draft> read(Sentence sentence) {
      List<Draft> found = new ArrayList<>();
      for (Quotation q : text.quotations()) {
        if (!q.single() && q.start() >= sentence.start() && q.start() < sentence.end()) {
          direct
              .whole(q, List.of(new Span(q.innerStart(), q.innerEnd())), lastDirect)
              .ifPresent(
                  d -> {
                    found.add(d);
                    lastDirect = Optional.of(d);
                    discourse.spoke(d.speakers(), sentence.index());
                  });
        }
      }
      List<Draft> reported = NestedQuotes.pruned(indirect.of(sentence, found));
      reported.forEach(d -> discourse.spoke(d.speakers(), sentence.index()));
      found.addAll(reported);
      passive
          .of(sentence)
          .filter(d -> !told(d, found))
          .ifPresent(
              d -> {
                discourse.spoke(d.speakers(), sentence.index());
                found.add(d);
              });
      pretexts.of(sentence).filter(d -> !told(d, found)).ifPresent(found::add);
      accordingTo
          .of(sentence, found)
          .ifPresent(
              d -> {
                discourse.spoke(d.speakers(), sentence.index());
                found.add(d);
              });
      found.addAll(direct.fragments(sentence, found));
      introductions.read(sentence);
      return found;
    }
  }
}
