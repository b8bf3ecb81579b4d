package kawat.weaving.disagreements;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.Figure;
import kawat.weaving.words.Senses;

/** The fate of the people whom a number counts: dead are not dead and wounded. */
final class Toll {
  private static final Pattern CLAUSE = Pattern.compile(", | dan (?=\\p{L}+ [\\d])");
  private static final Pattern WHOLE = Pattern.compile(" dari (?:\\p{L}+ ){0,3}(?=\\d)");

  private Toll() {}

  /** "Jumlah korban, termasuk yang luka, mencapai 4.700": of dead and wounded, as one fate. */
  static Set<String> of(Figure figure) {
    Set<String> toll = new TreeSet<>(Senses.of(Senses.Table.TOLL, figure.what()));
    String[] clauses = CLAUSE.split(figure.evidence().exact());
    for (String clause : clauses) {
      if (toll.isEmpty() && clause.contains(figure.what())) {
        toll.addAll(Senses.of(Senses.Table.TOLL, own(clause, figure.what())));
      }
    }
    String unit = figure.unit().toLowerCase(Locale.ROOT);
    if (toll.isEmpty()
        && clauses.length == 1
        && Senses.person(unit)
        && Counted.stems(figure.what(), unit).isEmpty()) {
      toll.addAll(Senses.of(Senses.Table.TOLL, Counted.before(figure.evidence())));
    }
    if (toll.remove("victims")
        && (toll.isEmpty() || toll.equals(Set.of("hurt")))) { // "korban tewas" are the dead alone
      toll.addAll(Set.of("dead", "hurt"));
    }
    return toll;
  }

  /** "40 orang tewas dari 900 yang dikirim": the fate of the part is not that of the whole. */
  private static String own(String clause, String what) {
    Matcher whole = WHOLE.matcher(clause);
    if (!whole.find()) {
      return clause;
    }
    return clause.indexOf(what) > whole.start()
        ? clause.substring(whole.start())
        : clause.substring(0, whole.start());
  }
}
