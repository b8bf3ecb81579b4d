package kawat.app.web.actors;

import java.util.Optional;
import kawat.desk.ActorSummary;
import kawat.desk.Slice;

/**
 * The list of actors as its page shows it.
 *
 * @param asked part of a name; empty for all
 * @param more address of the next part
 */
public record ActorsView(Slice<ActorSummary> actors, String asked, Optional<String> more) {}
