package kawat.desk;

/**
 * How a desk's pages are read and woven; the desk itself knows neither language nor rule.
 *
 * @param reading page to record
 * @param weaving records to story
 */
public record Analysis(PageReading reading, RecordWeaving weaving) {}
