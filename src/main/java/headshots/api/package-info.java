/**
 * The read API: what readers see on pages, as JSON for other programs. Knows published
 * content alone, and has a class for each collection that it offers.
 */
@ApplicationModule(allowedDependencies = { "comparison", "preparation", "faq", "platforms", "reference", "drawing",
		"site", "content", "text", "web" })
@NullMarked
package headshots.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
