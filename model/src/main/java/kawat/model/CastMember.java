package kawat.model;

import java.util.List;

/**
 * An actor of one page with every place where the page names it, pronouns and role nouns included.
 *
 * @param mentions in the order of the text
 */
public record CastMember(Actor actor, List<Evidence> mentions) {
  public CastMember {
    mentions = List.copyOf(mentions);
  }
}
