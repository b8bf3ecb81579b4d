/** How does another program ask the desk? */
@NullMarked
package kawat.app.web.rest;

import org.jspecify.annotations.NullMarked;
