/**
 * How to get ready for a shoot: tips on a countdown and checklists to print. Serves the
 * pages below /prepare.
 */
@ApplicationModule(allowedDependencies = { "reference", "site", "content", "text", "web" })
@NullMarked
package headshots.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
