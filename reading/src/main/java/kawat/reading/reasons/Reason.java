package kawat.reading.reasons;

import java.util.Optional;
import kawat.model.Evidence;

/**
 * One thing that a record says, and why.
 *
 * @param item id of the item of the record
 * @param about what is said of it: {@code quote}, {@code event}, {@code status}, {@code date},
 *     {@code figure}, {@code link}
 * @param said the value, in a few words
 * @param rule that found it
 * @param meaning what the rule looks for
 * @param words on which it found it; empty where the rule went by what stands elsewhere
 */
public record Reason(
    String item,
    String about,
    String said,
    String rule,
    String meaning,
    Optional<Evidence> words) {}
