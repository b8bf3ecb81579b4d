package kawat.reading.names;

import kawat.model.Actor;

/**
 * An office that somebody held.
 *
 * @param holder who
 * @param title lower-case noun: {@code menteri luar negeri}
 * @param of key of the state or body that the office belongs to
 * @param from first year
 * @param to last year; {@link Integer#MAX_VALUE} while it lasts
 */
record Office(Actor holder, String title, String of, int from, int to) {}
