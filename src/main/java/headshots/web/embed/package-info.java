/**
 * Lets the sites of a property show pages in frames. It answers all others with 403, and
 * serves the script with which a frame's height follows its content.
 */
@NullMarked
package headshots.web.embed;

import org.jspecify.annotations.NullMarked;
