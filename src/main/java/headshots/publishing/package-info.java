/**
 * Drafts, revisions, publication, withdrawal and restoration of entries, whichever their
 * kind. Knows a kind as a name and content as a record.
 */
@ApplicationModule(allowedDependencies = { "audit", "content", "support", "text" })
@NullMarked
package headshots.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
