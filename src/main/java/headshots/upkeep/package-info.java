/**
 * Backups of the whole store, and the ways back from them; moves of it from one database
 * to another. Looks after what the guide is kept in, and knows nothing of what it says.
 */
@ApplicationModule(allowedDependencies = "media")
@NullMarked
package headshots.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
