package kawat.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor.Kind;
import kawat.reading.tagging.Label;
import kawat.reading.tagging.Tags;

/**
 * Named entities in the sense of corpora, where a state is one only as a place ("di Peru") and an
 * office is never part of a name: what the tagger marks, corrected where the lists are certain.
 */
final class Entities {
  private final Pieces pieces;
  private final List<NamedEntity> found = new ArrayList<>();

  Entities(Draft draft, Mentions mentions) {
    this.pieces = draft.pieces;
    tagged(draft.tags);
    for (Mention mention : mentions.all()) {
      if (mention.how() == Mention.How.NAME) {
        correct(mention);
      }
    }
  }

  List<NamedEntity> inOrder() {
    found.sort(Comparator.comparingInt(NamedEntity::start));
    return found;
  }

  private void tagged(Tags tags) {
    for (int i = 0; i < pieces.size(); i++) {
      if (tags.label(i).begins()) {
        found.add(
            new NamedEntity(
                pieces.start(i), pieces.end(tags.end(i) - 1), kind(tags.label(i)).orElseThrow()));
      }
    }
  }

  private static Optional<Kind> kind(Label label) {
    return switch (label) {
      case PERSON_BEGIN, PERSON_INSIDE -> Optional.of(Kind.PERSON);
      case BODY_BEGIN, BODY_INSIDE -> Optional.of(Kind.BODY);
      case PLACE_BEGIN, PLACE_INSIDE -> Optional.of(Kind.PLACE);
      case OUTSIDE -> Optional.empty();
    };
  }

  private void correct(Mention mention) {
    List<NamedEntity> over =
        found.stream().filter(e -> e.start() < mention.end() && mention.start() < e.end()).toList();
    switch (mention.actor().kind()) {
      case PERSON -> {
        if (over.isEmpty()) {
          found.add(new NamedEntity(mention.start(), mention.end(), Kind.PERSON));
        }
      }
      case MEDIUM -> {
        found.removeAll(over);
        found.add(new NamedEntity(mention.start(), mention.end(), Kind.BODY));
      }
      case STATE, BODY, GROUP, PLACE -> {
        // the tagger knows better where corpora let such a name begin and end
      }
    }
  }
}
