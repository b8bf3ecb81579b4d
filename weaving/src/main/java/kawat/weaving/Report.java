package kawat.weaving;

import kawat.model.Event;

/**
 * One page's telling of an event.
 *
 * @param page id of the page's record
 * @param source where that page came from
 * @param index the event's place in the record's events, from 0
 * @param event as that page tells it
 * @param copied true where the words stand in a passage taken over from an earlier page, so that it
 *     adds no origin
 */
public record Report(String page, String source, int index, Event event, boolean copied) {}
