/**
 * How are records written down so that other programs can read them?
 *
 * <p>{@link kawat.desk.json.RecordJson} writes and reads the record of one page; its form is told
 * by the JSON Schema {@code record-1.schema.json} beside it. {@link kawat.desk.json.WeaveJson}
 * writes what pages say together. Writing needs Jackson's streaming core only and starts at once;
 * reading builds a tree first.
 */
@NullMarked
package kawat.desk.json;

import org.jspecify.annotations.NullMarked;
