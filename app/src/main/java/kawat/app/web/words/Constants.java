package kawat.app.web.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a constant of the model is written in addresses, JSON and the phrases' keys. */
public final class Constants {
  private Constants() {}

  /** {@code LIVE_BLOG} is {@code live-blog}. */
  public static String name(Enum<?> constant) {
    return name(constant.name());
  }

  static String name(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How all of them are written, in their order. */
  public static <E extends Enum<E>> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Constants::name).toList();
  }

  /** The constant that is written so, capitals aside. */
  public static <E extends Enum<E>> Optional<E> read(Class<E> type, String written) {
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants()).filter(e -> name(e).equals(wanted)).findFirst();
  }
}
