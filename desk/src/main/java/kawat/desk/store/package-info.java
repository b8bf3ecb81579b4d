/** How are records and what they say together kept so that questions about them are quick? */
@NullMarked
package kawat.desk.store;

import org.jspecify.annotations.NullMarked;
