/**
 * Where do words, sentences and quotations begin and end? Everything here counts in chars of {@link
 * kawat.model.Article#text()}; {@link kawat.reading.text.ReadText#evidence} turns a stretch into
 * the code points of the record.
 */
@NullMarked
package kawat.reading.text;

import org.jspecify.annotations.NullMarked;
