package kawat.reading.quotes;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.reading.attribution.ClauseWords.Roles;
import kawat.reading.attribution.Role;
import kawat.reading.names.Mention;
import kawat.reading.text.Sentence;

/**
 * Sources that are nobody's medium: a statement told of before ("Dewi, masih menurut pernyataan
 * tersebut, …") and who passed on what a body said behind closed doors ("Anggota dewan Budi
 * membeberkannya kepada wartawan").
 */
final class Statements {
  private static final Roles PASSED_ON = Roles.any(Role.PASSED_ON);
  private static final int REACH_BACK = 2;
  private final Scene scene;
  private final List<Link> links;

  Statements(Scene scene, List<Link> links) {
    this.scene = scene;
    this.links = links;
  }

  void attribute() {
    for (int i = 1; i < links.size(); i++) {
      Link before = links.get(i - 1);
      Link link = links.get(i);
      boolean near = link.sentence.paragraph() - before.sentence.paragraph() <= 1;
      if (near && before.draft.direct() && !link.speaksAs(before) && cites(link)) {
        add(link, before.draft.speakers(), Relation.DOCUMENT);
      }
    }
    scene.text.sentences().forEach(this::passedOn);
  }

  /** True where the words come from a statement pointed at before the cue. */
  boolean cites(Link link) {
    int first = scene.first(link.sentence);
    for (int w = first; w < scene.words.from(link.draft.cueStart()); w++) {
      if (scene.words.is(w, Role.OF_STATEMENT)
          && scene.lexicon.statementNoun(scene.words.near(w + 1))
          && scene.words.is(w + 2, Role.POINTING)) {
        return true;
      }
    }
    return false;
  }

  private void passedOn(Sentence sentence) {
    int end = scene.end(sentence);
    for (int w = scene.words.next(PASSED_ON, scene.body(sentence), end);
        w < end;
        w = scene.words.next(PASSED_ON, w + 1, end)) {
      if (!scene.quoted(w)) {
        Optional<Actor> teller = personBefore(w, scene.first(sentence));
        teller.ifPresent(who -> hand(sentence, who));
        return;
      }
    }
  }

  private Optional<Actor> personBefore(int verb, int from) {
    for (int w = verb - 1; w >= from; w--) {
      Optional<Mention> mention = scene.mention(w);
      if (mention.isPresent()) {
        return mention.map(Mention::actor).filter(a -> a.kind() == Actor.Kind.PERSON);
      }
    }
    return Optional.empty();
  }

  private void hand(Sentence sentence, Actor teller) {
    for (Link link : links) {
      int back = sentence.index() - link.sentence.index();
      boolean body =
          link.draft.speakers().stream()
              .allMatch(a -> a.kind() == Actor.Kind.BODY || a.kind() == Actor.Kind.GROUP);
      if (back > 0 && back <= REACH_BACK && body && link.bare()) {
        add(link, List.of(teller), Relation.ACCORDING_TO);
      }
    }
  }

  private static void add(Link link, List<Actor> sources, Relation relation) {
    for (Actor source : sources) {
      link.report =
          Link.joined(link.report, List.of(new Hop(source, relation, "", Optional.empty())));
    }
  }
}
