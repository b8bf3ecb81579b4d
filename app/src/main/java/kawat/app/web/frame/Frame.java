package kawat.app.web.frame;

import java.util.List;
import java.util.stream.Collectors;
import kawat.app.web.words.Language;
import kawat.app.web.words.When;
import kawat.app.web.words.Words;
import kawat.model.Actor;

/**
 * What surrounds a page.
 *
 * @param words of the reader's language
 * @param here the page's own address, without {@code lang}
 * @param section which entry of the menu it belongs to; empty where none
 * @param assets version of style and script, so that browsers may keep them
 */
public record Frame(Words words, Address here, String section, String assets) {
  /** A phrase. */
  public String t(String key, Object... values) {
    return words.of(key, values);
  }

  public String t(Enum<?> constant) {
    return words.of(constant);
  }

  public String count(String key, int number) {
    return words.count(key, number);
  }

  /** The noun of a number that stands before it. */
  public String noun(String key, int number) {
    return words.of(key + (number == 1 ? ".one" : ".many"));
  }

  /** A date as people say it. */
  public String when(String edtf) {
    return When.in(words).of(edtf);
  }

  public String brief(String edtf) {
    return When.in(words).brief(edtf);
  }

  /** "page" on the entry of the menu that the page belongs to. */
  public boolean in(String name) {
    return section.equals(name);
  }

  /** This page in another language. */
  public String inLanguage(Language language) {
    return here.with("lang", language.tag()).toString();
  }

  public String asset(String name) {
    return "/assets/" + assets + "/" + name;
  }

  public static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }
}
