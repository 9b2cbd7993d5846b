/**
 * Who did what and when, for good: nothing that is written here is ever changed. Knows
 * people by number and name only, so that a name outlives its account.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package headshots.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
