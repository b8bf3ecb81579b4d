package kawat.model;

import java.util.Optional;

/**
 * An expression in the body that can be put on a calendar.
 *
 * @param id stable across runs, unique in its record
 * @param text as printed, from the weekday on, without "pada", "hari" or "sejak"
 * @param value EDTF level 0 or an interval: {@code 2022-08-15}, {@code 2022-07}, {@code
 *     2023-09/2023-12}
 * @param resolution how the value was found
 * @param anchor the date that it was counted from, EDTF
 * @param note {@code weekday-mismatch} where weekday and date do not fit
 * @param evidence where it stands
 * @param by the rule that found it
 */
public record DateMention(
    String id,
    String text,
    String value,
    Resolution resolution,
    Optional<String> anchor,
    Optional<String> note,
    Evidence evidence,
    String by) {}
