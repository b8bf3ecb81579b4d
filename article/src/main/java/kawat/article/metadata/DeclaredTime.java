package kawat.article.metadata;

import java.util.Optional;
import kawat.model.TimeStatement.Kind;

/**
 * A moment in an element made for moments.
 *
 * @param value ISO 8601 at the precision given
 * @param kind what the element's class or property calls it
 */
public record DeclaredTime(String value, Optional<Kind> kind) {}
