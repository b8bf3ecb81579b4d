package kawat.app.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The interface's words in one language, from {@code words_TAG.properties} (UTF-8). Immutable. */
public final class Words {
  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Words(language, load(language)));
    }
  }

  private final Language language;
  private final Properties phrases;

  private Words(Language language, Properties phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  public static Words in(Language language) {
    Words words = ALL.get(language);
    if (words == null) {
      throw new IllegalStateException("every language is loaded with the class");
    }
    return words;
  }

  public Language language() {
    return language;
  }

  /**
   * A phrase.
   *
   * @param key as the properties files have it
   * @param values for the phrase's {@code %s}, in order; numbers are grouped as the language does
   * @throws IllegalArgumentException where no phrase has the key
   */
  public String of(String key, Object... values) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException(
          "no phrase %s in words_%s.properties".formatted(key, language.tag()));
    }
    return values.length == 0 ? phrase : String.format(Locale.ROOT, phrase, shown(values));
  }

  /** A phrase that may be missing: of a coding or a channel that a data file named. */
  public Optional<String> maybe(String key) {
    return Optional.ofNullable(phrases.getProperty(key));
  }

  /** A number with its noun: {@code KEY.one} for one, {@code KEY.many} otherwise. */
  public String count(String key, int number) {
    return of(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** A constant of the model: {@code form.message}, {@code actor.state}. */
  public String of(Enum<?> constant) {
    return of(key(constant));
  }

  /** What a constant means, in a sentence. */
  public String meaning(Enum<?> constant) {
    return of(key(constant) + ".meaning");
  }

  /** A "Kind" or "Type" goes by the name of what it is a kind of. */
  static String key(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String name = type.getSimpleName();
    Class<?> owner = type.getEnclosingClass();
    if (owner != null && (name.equals("Kind") || name.equals("Type"))) {
      name = owner.getSimpleName();
    }
    return Constants.name(name) + "." + Constants.name(constant);
  }

  /** A channel, which a data file names; one without a phrase is shown as it is written there. */
  public String channel(String channel) {
    return maybe("channel." + channel).orElse(channel.replace('-', ' '));
  }

  /** A number as the language groups it: 2.000 or 2,000. */
  public String number(Number number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean indonesian = language == Language.INDONESIAN;
    symbols.setGroupingSeparator(indonesian ? '.' : ',');
    symbols.setDecimalSeparator(indonesian ? ',' : '.');
    DecimalFormat format = new DecimalFormat("#,##0.###", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** The keys of all phrases. */
  Set<String> keys() {
    return phrases.stringPropertyNames();
  }

  private Object[] shown(Object... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] =
          switch (values[i]) {
            case Integer n -> number(n);
            case Long n -> number(n);
            case BigDecimal n -> number(n);
            case Object other -> other.toString();
          };
    }
    return shown;
  }

  private static Properties load(Language language) {
    String file = "words_" + language.tag() + ".properties";
    Properties phrases = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("/kawat/app/web/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program's jar");
      }
      phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
