/**
 * The packages that the studio offers: what a session includes and for which looks it is.
 * Serves the page of all packages.
 */
@ApplicationModule(allowedDependencies = { "reference", "site", "content", "text", "web" })
@NullMarked
package headshots.packages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
