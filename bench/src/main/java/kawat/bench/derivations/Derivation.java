package kawat.bench.derivations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** How editors change a paragraph that they take over; each makes a new text from old ones. */
enum Derivation {
  VERBATIM,
  TRIMMED,
  REORDERED,
  RECUED,
  MERGED;

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]\"?) (?=[\"\\p{Lu}])");
  private static final double TRIM = 0.35;
  private static final double RECUE = 0.8;

  /** Words that a desk swaps without a thought; names shorten and grow, numbers stay. */
  private static final Map<String, List<String>> SWAPS =
      Map.ofEntries(
          Map.entry("mengatakan", List.of("menyatakan", "menyebut", "mengungkapkan")),
          Map.entry("menyatakan", List.of("mengatakan", "menegaskan")),
          Map.entry("menegaskan", List.of("menekankan", "menyatakan")),
          Map.entry("menjelaskan", List.of("menerangkan", "memaparkan")),
          Map.entry("kata", List.of("ujar", "ucap", "tutur")),
          Map.entry("ujar", List.of("kata", "jelas")),
          Map.entry("ucap", List.of("kata", "ungkap")),
          Map.entry("tutur", List.of("kata", "imbuh")),
          Map.entry("Menurut", List.of("Mengutip", "Berdasarkan keterangan")),
          Map.entry("karena", List.of("sebab", "lantaran")),
          Map.entry("setelah", List.of("usai", "sesudah")),
          Map.entry("sementara", List.of("sedangkan")),
          Map.entry("akan", List.of("bakal", "hendak")),
          Map.entry("sudah", List.of("telah")),
          Map.entry("tidak", List.of("tak")),
          Map.entry("untuk", List.of("guna", "demi")),
          Map.entry("dengan", List.of("bersama")),
          Map.entry("juga", List.of("pun")),
          Map.entry("besar", List.of("akbar")),
          Map.entry("saat", List.of("ketika", "kala")),
          Map.entry("ketika", List.of("saat")),
          Map.entry("sekitar", List.of("kurang lebih")),
          Map.entry("Presiden", List.of("Kepala Negara")),
          Map.entry("Rusia", List.of("Federasi Rusia")),
          Map.entry("China", List.of("Tiongkok")),
          Map.entry("Putin", List.of("Vladimir Putin")),
          Map.entry("Kim", List.of("Kim Jong Un")),
          Map.entry("Sebanyak", List.of("Sekitar")));

  /** The sentences of a paragraph. */
  static List<String> sentences(String paragraph) {
    return new ArrayList<>(Arrays.asList(SENTENCE.split(paragraph)));
  }

  /**
   * The new text.
   *
   * @param second another paragraph, for a merge
   */
  String of(String paragraph, String second, Random random) {
    return switch (this) {
      case VERBATIM -> paragraph;
      case TRIMMED -> trimmed(paragraph, random);
      case REORDERED -> reordered(paragraph, random);
      case RECUED -> recued(paragraph, random);
      case MERGED ->
          random.nextBoolean()
              ? paragraph + " " + second
              : paragraph + " " + RECUED.of(second, second, random);
    };
  }

  /** Leaves out up to a third of the words, at the end or the beginning, whole sentences first. */
  private static String trimmed(String paragraph, Random random) {
    List<String> sentences = sentences(paragraph);
    int words = count(paragraph);
    String last = sentences.getLast();
    if (sentences.size() > 1 && count(last) <= TRIM * words) {
      return String.join(" ", sentences.subList(0, sentences.size() - 1));
    }
    if (sentences.size() > 1 && count(sentences.getFirst()) <= TRIM * words) {
      return String.join(" ", sentences.subList(1, sentences.size()));
    }
    List<String> all = new ArrayList<>(List.of(paragraph.split(" ")));
    int off = Math.max(1, (int) (TRIM * words * random.nextDouble()));
    return random.nextBoolean()
        ? String.join(" ", all.subList(0, all.size() - off)) + "."
        : String.join(" ", all.subList(off, all.size()));
  }

  private static String reordered(String paragraph, Random random) {
    List<String> sentences = sentences(paragraph);
    if (sentences.size() > 1) {
      Collections.rotate(sentences, 1 + random.nextInt(sentences.size() - 1));
      return String.join(" ", sentences);
    }
    int comma = paragraph.indexOf(", ", paragraph.length() / 4);
    if (comma < 0) {
      String[] words = paragraph.replace(".", "").split(" ");
      int at = words.length / 2;
      return String.join(" ", Arrays.copyOfRange(words, at, words.length))
          + ", "
          + String.join(" ", Arrays.copyOfRange(words, 0, at))
          + ".";
    }
    return paragraph.substring(comma + 2).replaceAll("\\.$", "")
        + ", "
        + paragraph.substring(0, comma)
        + ".";
  }

  private static String recued(String paragraph, Random random) {
    String[] words = paragraph.split(" ");
    for (int i = 0; i < words.length; i++) {
      List<String> swaps = SWAPS.get(words[i]);
      if (swaps != null && random.nextDouble() < RECUE) {
        words[i] = swaps.get(random.nextInt(swaps.size()));
      }
    }
    return String.join(" ", words);
  }

  static int count(String text) {
    return text.split(" ").length;
  }
}
