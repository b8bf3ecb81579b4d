package kawat.reading.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Event.Form;

/**
 * What a group of words tells and where its parties stand: a line of event-triggers.tsv.
 *
 * @param form of the event
 * @param channel a finer kind
 * @param recipients slots of the party acted upon, best first: {@link #OBJECT} or prepositions
 * @param needs nouns of which the object must be one, each cut into its words, by the first of
 *     them; none needed if empty
 * @param flags further traits, as the table's head explains
 * @param order the line's place in the table
 */
record Frame(
    Form form,
    Optional<String> channel,
    List<String> recipients,
    Map<String, List<List<String>>> needs,
    Set<String> flags,
    int order) {
  /** The verb's object, or the passive's subject. */
  static final String OBJECT = "obj";

  Frame {
    recipients = List.copyOf(recipients);
    needs = Map.copyOf(needs);
    flags = Set.copyOf(flags);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  boolean takesObject() {
    return recipients.contains(OBJECT);
  }
}
