/**
 * The words Kawat speaks: what a page, an article, a quote, an event and a chain of attribution
 * are.
 *
 * <p>Everything here is an immutable value without behaviour of its own kind: safe for use by any
 * number of threads, equal by content, never null (a part that a page may lack is an {@link
 * java.util.Optional}). No library is needed to use it.
 */
@NullMarked
package kawat.model;

import org.jspecify.annotations.NullMarked;
