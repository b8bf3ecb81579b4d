/**
 * Where do words, sentences and quotations begin and end? Everything here counts in chars of {@link
 * kawat.model.Article#text()}; {@link kawat.reading.text.ReadText#evidence} turns a stretch into
 * the code points of the record. Words are kept beyond a text, with what other rooms make of their
 * letters ({@link kawat.reading.text.Vocabulary}, {@link kawat.reading.text.Trait}, {@link
 * kawat.reading.text.Mark}).
 */
@NullMarked
package kawat.reading.text;

import org.jspecify.annotations.NullMarked;
