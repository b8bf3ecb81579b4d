package kawat.bench.newsroom;

import static kawat.bench.newsroom.Palette.pick;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Prints a stream of invented news with known truth: many occurrences at once, some between the
 * same states on the same days, some that happen again weeks later; follow-ups with new words; old
 * occurrences told again as background; paragraphs taken over from others. The same seed prints the
 * same pages.
 */
public final class Newsroom {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final double AGAIN = 0.25;
  private static final double BESIDE = 0.2;
  private static final double COPIES = 0.4;
  private static final double RECALLS = 0.5;
  private static final double OWN_WORDS = 0.5;

  private final Random random;
  private final Sentences sentences;
  private final int pagesADay;
  private final List<Official> officials = new ArrayList<>();
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<PrintedPage> pages = new ArrayList<>();

  private Newsroom(long seed, int pagesADay) {
    this.random = new Random(seed);
    this.sentences = new Sentences(random);
    this.pagesADay = pagesADay;
    List<String> first = Palette.some(Lexicon.names("first"), Integer.MAX_VALUE, random);
    List<String> last = Lexicon.names("last");
    int number = 0;
    for (Lexicon.State state : Lexicon.STATES) {
      for (String office : Lexicon.names("office")) {
        String name =
            first.get(number % first.size()) + " " + last.get(number * 7 / 3 % last.size());
        officials.add(new Official(office, name, state));
        number++;
      }
    }
  }

  /**
   * Prints at least so many pages, in the order of their publication.
   *
   * @param pagesADay how dense the stream is
   */
  public static List<PrintedPage> print(long seed, int pages, int pagesADay) {
    Newsroom newsroom = new Newsroom(seed, pagesADay);
    while (newsroom.pages.size() < pages) {
      newsroom.happen();
    }
    return newsroom.pages.stream()
        .sorted(Comparator.comparing(PrintedPage::published).thenComparing(PrintedPage::headline))
        .toList();
  }

  private void happen() {
    LocalDate day = FIRST.plusDays(pages.size() / pagesADay);
    double which = random.nextDouble();
    Occurrence fresh;
    if (which < AGAIN && occurrences.size() > pagesADay) {
      fresh = again(pick(occurrences, random), day);
    } else if (which < AGAIN + BESIDE && occurrences.size() > 3) {
      Occurrence near = occurrences.get(occurrences.size() - 1 - random.nextInt(3));
      fresh = between(near.a(), near.b(), topic(), day);
    } else {
      Official a = somebody();
      Official b = somebody();
      while (b.state().equals(a.state())) {
        b = somebody();
      }
      fresh = between(a, b, topic(), day);
    }
    occurrences.add(fresh);
    tell(fresh);
  }

  /** The same act of the same parties weeks or months later, in partly the same words. */
  private Occurrence again(Occurrence o, LocalDate day) {
    if (ChronoUnit.DAYS.between(o.day(), day) < 10) {
      return between(o.a(), o.b(), o.topic(), day);
    }
    return new Occurrence(
        occurrences.size(),
        o.topic(),
        o.form(),
        o.a(),
        o.b(),
        o.expert(),
        place(o.b()),
        day,
        o.palette().later(o.topic(), 5, random));
  }

  private Occurrence between(Official a, Official b, String topic, LocalDate day) {
    return new Occurrence(
        occurrences.size(),
        topic,
        pick(Occurrence.forms(), random),
        a,
        b,
        pick(officials, random),
        place(b),
        day,
        Palette.of(topic, random));
  }

  private String topic() {
    List<String> topics = new ArrayList<>(Lexicon.TOPICS.keySet());
    topics.remove(Lexicon.GENERAL);
    return pick(topics, random);
  }

  private String place(Official host) {
    return random.nextBoolean() ? host.state().capital() : pick(host.state().places(), random);
  }

  /** Few states make most of the news. */
  private Official somebody() {
    double skew = random.nextDouble() * random.nextDouble();
    return officials.get((int) (skew * officials.size()));
  }

  private void tell(Occurrence o) {
    int size = 1 + (int) Math.min(29, Math.floor(Math.exp(random.nextGaussian() * 1.1 + 0.5)));
    List<PrintedPage> story = new ArrayList<>();
    double hours = 6 + random.nextInt(10);
    for (int i = 0; i < size; i++) {
      int daysOn = (int) hours / 24;
      LocalDateTime at = o.day().atStartOfDay().plusMinutes((long) (hours * 60));
      story.add(page(o, daysOn, at, story));
      hours += -Math.log(1 - random.nextDouble()) * (i < 6 ? 4 : 16);
    }
    pages.addAll(story);
  }

  private PrintedPage page(Occurrence o, int daysOn, LocalDateTime at, List<PrintedPage> story) {
    Sentences.Ground ground = o.ground(daysOn, random);
    boolean followUp = daysOn > 0 && random.nextInt(3) > 0;
    List<String> paragraphs = new ArrayList<>();
    List<PrintedPage.Told> told = new ArrayList<>();
    if (followUp) {
      paragraphs.add(sentences.paragraph(ground));
    }
    told.add(new PrintedPage.Told(o, paragraphs.size()));
    paragraphs.add(
        o.told(followUp ? "background" : "lead", random) + " " + sentences.sentence(ground));
    int more = 3 + random.nextInt(6);
    for (int i = 0; i < more; i++) {
      paragraphs.add(sentences.paragraph(ground));
    }
    if (!story.isEmpty() && random.nextDouble() < COPIES) {
      copy(pick(story, random), paragraphs);
    }
    if (random.nextDouble() < RECALLS) {
      recall(o, paragraphs, told);
    }
    return new PrintedPage(
        pick(Lexicon.names("outlet"), random),
        at.truncatedTo(ChronoUnit.MINUTES).toString(),
        random.nextDouble() < OWN_WORDS
            ? sentences.headline(ground)
            : o.told(followUp ? "later" : "head", random),
        paragraphs,
        o.number(),
        told);
  }

  private void copy(PrintedPage from, List<String> paragraphs) {
    int first = 1 + random.nextInt(Math.max(1, from.paragraphs().size() - 1));
    int last = Math.min(from.paragraphs().size(), first + 1 + random.nextInt(3));
    paragraphs.addAll(from.paragraphs().subList(Math.min(first, last), last));
  }

  /** Tells an older occurrence of one of the parties as background. */
  private void recall(Occurrence o, List<String> paragraphs, List<PrintedPage.Told> told) {
    for (int tries = 0; tries < 40; tries++) {
      Occurrence old = pick(occurrences, random);
      boolean party =
          old.a().state().equals(o.a().state()) || old.b().state().equals(o.b().state());
      if (party && old.number() != o.number() && old.day().isBefore(o.day())) {
        told.add(new PrintedPage.Told(old, paragraphs.size()));
        paragraphs.add(
            old.told("background", random) + " " + sentences.sentence(old.ground(0, random)));
        return;
      }
    }
  }
}
