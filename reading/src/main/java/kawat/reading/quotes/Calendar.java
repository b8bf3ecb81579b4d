package kawat.reading.quotes;

import java.util.Set;
import kawat.reading.attribution.Words;

/** Passes over a date between a subject and its verb: "Kim pada Rabu (3/9/2025) mengatakan …". */
final class Calendar {
  private static final Set<String> WORDS =
      Set.of(
          "senin",
          "selasa",
          "rabu",
          "kamis",
          "jumat",
          "sabtu",
          "minggu",
          "ahad",
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember",
          "pekan",
          "bulan",
          "tahun",
          "kemarin",
          "malam",
          "pagi",
          "siang",
          "sore",
          "waktu",
          "setempat",
          "lokal",
          "wib",
          "dini");

  private Calendar() {}

  static boolean dated(String lower) {
    return WORDS.contains(lower) || (lower.length() == 4 && Character.isDigit(lower.charAt(0)));
  }

  /** The word before the date that ends at a word. */
  static int before(Words words, int last, int from) {
    int at = last;
    while (at >= from
        && (dated(words.lower(at))
            || Character.isDigit(words.lower(at).charAt(0))
            || words.lower(at).equals("hari")
            || words.lower(at).equals("lalu"))) {
      at--;
    }
    return at;
  }
}
