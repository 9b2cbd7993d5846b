/**
 * Hashes, random tokens and atomic file writes, each once for all modules. Knows nothing
 * of the guide, and no framework.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package headshots.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
