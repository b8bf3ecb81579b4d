/** Who is it, what has it to do with others, and how is it called? */
@NullMarked
package kawat.app.web.actors;

import org.jspecify.annotations.NullMarked;
