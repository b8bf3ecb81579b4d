package kawat.bench.newsroom;

import static kawat.bench.newsroom.Palette.pick;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up Indonesian sentences: grammatical, without sense, hardly ever two with the same four
 * words in a row.
 */
final class Sentences {
  private static final List<String> LINKS =
      List.of("setelah", "sebelum", "karena", "meski", "sementara", "ketika", "sejak", "sehingga");
  private static final List<String> WHEN =
      List.of(
          "pekan ini",
          "bulan lalu",
          "sejak awal tahun",
          "dalam waktu dekat",
          "kemarin malam",
          "menjelang akhir pekan",
          "dua hari terakhir",
          "tahun depan",
          "pada triwulan kedua");
  private static final List<String> UNITS =
      List.of(
          "ton", "unit", "orang", "hektare", "keluarga", "kontainer", "juta dolar", "perangkat");
  private static final List<String> MODALS =
      List.of("akan ", "sudah ", "belum ", "dapat ", "harus ", "mulai ", "tidak ", "", "", "");
  private static final double OWN = 0.35;
  private static final double TOPIC = 0.75;

  private final Random random;

  Sentences(Random random) {
    this.random = random;
  }

  /**
   * Where the words of a text come from.
   *
   * @param own of the matter, mostly used
   * @param topic of its topic
   * @param places where it goes on
   * @param people who may be quoted
   */
  record Ground(Palette own, Palette topic, List<String> places, List<Official> people) {}

  /** A paragraph of one to three sentences. */
  String paragraph(Ground ground) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(ground));
    }
    return text.toString();
  }

  String sentence(Ground g) {
    return switch (random.nextInt(9)) {
      case 0 -> capital(clause(g) + " " + pick(LINKS, random) + " " + clause(g) + ".");
      case 1 -> "Menurut " + speaker(g) + ", " + clause(g) + " " + when() + ".";
      case 2 -> quoted(g);
      case 3 -> capital(when() + ", " + clause(g) + " di " + place(g) + ".");
      case 4 ->
          "Sebanyak "
              + number()
              + " "
              + pick(UNITS, random)
              + " "
              + noun(g)
              + " "
              + passive(g)
              + " di "
              + place(g)
              + " "
              + when()
              + ".";
      case 5 ->
          speaker(g)
              + " "
              + pick(Lexicon.names("report"), random)
              + " bahwa "
              + clause(g)
              + " "
              + pick(LINKS, random)
              + " "
              + clause(g)
              + ".";
      case 6 -> capital(clause(g) + ", sedangkan " + clause(g) + ".");
      case 7 -> capital(phrase(g) + " " + passive(g) + " oleh " + phrase(g) + " " + when() + ".");
      default -> capital(clause(g) + " di " + place(g) + " " + when() + ".");
    };
  }

  /** A line without a full stop. */
  String headline(Ground g) {
    return capital(clause(g) + (random.nextBoolean() ? " di " + place(g) : ""));
  }

  private String quoted(Ground g) {
    String said = capital(clause(g) + (random.nextBoolean() ? " dan " + clause(g) : ""));
    return "\"" + said + ",\" " + pick(Lexicon.names("cue"), random) + " " + speaker(g) + ".";
  }

  private String clause(Ground g) {
    return phrase(g) + " " + pick(MODALS, random) + verb(g)[0] + " " + phrase(g);
  }

  /** "pipa gas terpadu", "turbin milik warga", "kilang yang dikelola koperasi". */
  String phrase(Ground g) {
    return switch (random.nextInt(6)) {
      case 0 -> noun(g) + " " + adjective(g);
      case 1 -> noun(g) + " dan " + noun(g);
      case 2 -> noun(g) + " yang " + passive(g) + " " + noun(g);
      case 3 -> noun(g) + " di " + place(g);
      case 4 -> adjective(g).length() % 2 == 0 ? "para " + noun(g) : noun(g) + " itu";
      default -> noun(g);
    };
  }

  private String passive(Ground g) {
    return pick(MODALS, random) + verb(g)[1];
  }

  private String speaker(Ground g) {
    Official who = pick(g.people, random);
    return random.nextInt(3) == 0 ? who.full() : who.last();
  }

  private String number() {
    return String.format(Locale.ROOT, "%d", 11 + random.nextInt(1 + random.nextInt(9_000)));
  }

  private String when() {
    return pick(WHEN, random);
  }

  private String place(Ground g) {
    return pick(g.places, random);
  }

  private Palette palette(Ground g) {
    double which = random.nextDouble();
    return which < OWN ? g.own : which < TOPIC ? g.topic : Palette.whole(Lexicon.GENERAL);
  }

  private String noun(Ground g) {
    return pick(palette(g).nouns(), random);
  }

  private String adjective(Ground g) {
    return pick(palette(g).adjectives(), random);
  }

  private String[] verb(Ground g) {
    return pick(palette(g).verbs(), random);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
