package kawat.article.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;

/**
 * An address taken apart: {@code https://warta.example/gandum?page=2} is part 2 of {@code
 * warta.example/gandum}.
 *
 * @param base the address of the whole, without scheme, {@code www.} and closing slash, lower case
 * @param part number of the part from 1; {@link #ALL} where the address leads to all of them; empty
 *     where it names none
 */
public record PartAddress(String base, Optional<Integer> part) {
  /** Stands for all parts on one page. */
  public static final int ALL = 0;

  private static final String NAMES =
      PartWords.PARAMETER.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));

  /** The parameters that no other parameter is the beginning of: "hal", not "halaman". */
  private static final List<String> ROOTS =
      PartWords.PARAMETER.words().stream()
          .filter(
              word ->
                  PartWords.PARAMETER.words().stream()
                      .noneMatch(other -> !other.equals(word) && word.startsWith(other)))
          .toList();

  /** No article runs to a hundred parts; larger numbers are those of articles and years. */
  private static final Pattern PART =
      Pattern.compile(
          "[?&](?:" + NAMES + ")=(?<q>\\d{1,2}|all)(?=&|#|$)|/(?:" + NAMES + ")/(?<p>\\d{1,2})/?$",
          Pattern.CASE_INSENSITIVE);

  /** "https://warta.example/gandum/2": a number at the end, a part only of what lies before it. */
  private static final Pattern TAIL = Pattern.compile("/(\\d{1,2})/?$");

  private static final Pattern TAILS = Pattern.compile("(?:/\\d{1,2})+$");

  private static final Pattern LEAD =
      Pattern.compile("^(?:https?:)?//(?:www\\.)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern END = Pattern.compile("#.*$|[/?&]+$");

  /** The address, a number at the end of its path left in. */
  public static PartAddress of(String address) {
    Optional<Integer> part = named(address);
    String base = part.isEmpty() ? address : PART.matcher(address).replaceFirst("");
    return new PartAddress(plain(base), part);
  }

  /** The address as one whose path ends in the number of a part: {@code /gandum/2}. */
  public static Optional<PartAddress> numbered(String address) {
    Matcher m = TAIL.matcher(address);
    return m.find()
        ? Optional.of(
            new PartAddress(
                plain(address.substring(0, m.start())), Optional.of(Integer.valueOf(m.group(1)))))
        : Optional.empty();
  }

  /**
   * The address of the whole, all numbers at the end of its path left out: the same for all parts.
   */
  public static String trunk(String address) {
    return TAILS.matcher(of(address).base()).replaceFirst("");
  }

  /** The part that the address names by a parameter or path of its own, without a look at more. */
  public static Optional<Integer> named(String address) {
    if (!mayName(address)) {
      return Optional.empty();
    }
    Matcher m = PART.matcher(address);
    if (!m.find()) {
      return Optional.empty();
    }
    String number = Optional.ofNullable(m.group("q")).orElseGet(() -> m.group("p"));
    return Optional.of(number.equalsIgnoreCase("all") ? ALL : Integer.parseInt(number));
  }

  /**
   * The address of a part of the whole.
   *
   * @param whole address of the whole
   * @param sibling address of another part, after which this one is made
   */
  public static String of(String whole, String sibling, int part) {
    Matcher m = PART.matcher(sibling);
    if (!m.find()) {
      boolean below = numbered(sibling).filter(s -> s.base().equals(of(whole).base())).isPresent();
      return below ? whole + (whole.endsWith("/") ? part + "/" : "/" + part) : whole;
    }
    String named = m.group().replaceFirst("(?i)(?:\\d{1,2}|all)(/?)$", part + "$1");
    boolean query = named.startsWith("?") || named.startsWith("&");
    String bare = whole.endsWith("/") && !query ? whole.substring(0, whole.length() - 1) : whole;
    return query ? bare + (bare.indexOf('?') < 0 ? "?" : "&") + named.substring(1) : bare + named;
  }

  // Nearly every link of a page stops here.
  private static boolean mayName(String address) {
    int last = address.length() - 1;
    return address.indexOf('=') >= 0
        ? ROOTS.stream().anyMatch(root -> Lines.holds(address, root))
        : last > 1
            && (Character.isDigit(address.charAt(last))
                || Character.isDigit(address.charAt(last - 1)));
  }

  private static String plain(String address) {
    String bare = LEAD.matcher(address.strip()).replaceFirst("");
    return END.matcher(END.matcher(bare).replaceFirst(""))
        .replaceFirst("")
        .toLowerCase(Locale.ROOT);
  }
}
