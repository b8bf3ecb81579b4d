/** Which pages did the user mean, and how are many of them read at once? */
@NullMarked
package kawat.app.pages;

import org.jspecify.annotations.NullMarked;
