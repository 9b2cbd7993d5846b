/**
 * Backups of the whole store, and the ways back from them. Looks after the file that the
 * guide is kept in and the room around it, and knows nothing of what the guide says.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package headshots.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
