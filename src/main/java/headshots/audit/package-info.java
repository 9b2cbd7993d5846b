/**
 * The record of who did what and when. It is only ever added to, in the same transaction
 * as what it tells of.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package headshots.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
