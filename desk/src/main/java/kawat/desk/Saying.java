package kawat.desk;

import kawat.model.Quote;

/**
 * A quotation with the page it stands in.
 *
 * @param page the page in one line
 */
public record Saying(PageSummary page, Quote quote) {}
