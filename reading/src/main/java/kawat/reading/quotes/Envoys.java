package kawat.reading.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.names.Mention;

/**
 * Knows whom an office without a name means where the page has named its holder: "utusan Korvia" is
 * "Duta Besar Korvia Dewi".
 */
final class Envoys {
  private final Map<String, Actor> holders = new HashMap<>();

  Envoys(Scene scene, Descriptions descriptions) {
    for (int w = 0; w < scene.words.size(); w++) {
      Optional<Mention> mention = scene.mention(w);
      if (mention.isPresent()
          && mention.get().how() == Mention.How.ROLE
          && !holders.containsKey(mention.get().actor().key())) {
        String key = mention.get().actor().key();
        int end = scene.words.from(mention.get().phraseEnd());
        descriptions.envoy(w, end).ifPresent(holder -> holders.put(key, holder));
      }
    }
  }

  Draft named(Draft draft) {
    List<Actor> speakers =
        draft.speakers().stream().map(a -> holders.getOrDefault(a.key(), a)).toList();
    return speakers.equals(draft.speakers()) ? draft : draft.spokenBy(speakers);
  }
}
