/**
 * "Plan my pictures": from a few answers to the pictures that a reader needs, the fewest
 * sessions that make them, and a countdown to the shoot. Stores nothing about readers.
 */
@ApplicationModule(allowedDependencies = { "comparison", "preparation", "platforms", "drawing", "reference", "site",
		"content", "support", "text", "web" })
@NullMarked
package headshots.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
