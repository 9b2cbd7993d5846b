/**
 * The register of what casting platforms ask of a photograph. Serves the sortable,
 * narrowable table.
 */
@ApplicationModule(allowedDependencies = { "reference", "site", "content", "text", "web" })
@NullMarked
package headshots.platforms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
