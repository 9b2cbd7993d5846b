/**
 * The matrix of headshot types, aspects and guidance. Serves the home, comparison, type
 * and aspect pages.
 */
@ApplicationModule(allowedDependencies = { "drawing", "reference", "site", "media", "content", "text", "web" })
@NullMarked
package headshots.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
