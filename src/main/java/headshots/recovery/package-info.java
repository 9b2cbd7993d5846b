/**
 * Preserves submitted text when a request cannot be served: session lost, database
 * unavailable, too much load. The text travels with the response, so that nothing is
 * stored without a session.
 */
@ApplicationModule(allowedDependencies = { "web" })
@NullMarked
package headshots.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
