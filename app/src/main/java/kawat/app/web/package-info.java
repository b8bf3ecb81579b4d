/** How does a desk look in a browser, and how does another program ask it? */
@NullMarked
package kawat.app.web;

import org.jspecify.annotations.NullMarked;
