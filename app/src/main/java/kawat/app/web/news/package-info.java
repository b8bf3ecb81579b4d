/** What does a page add, and how is that shown? */
@NullMarked
package kawat.app.web.news;

import org.jspecify.annotations.NullMarked;
