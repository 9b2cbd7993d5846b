/**
 * Photographs: what an upload must be like, what is kept of it, the sizes in which
 * readers get it, and until when they may. Keeps no upload, only what it has drawn anew
 * from one.
 */
@ApplicationModule(allowedDependencies = { "site", "content", "support", "web" })
@NullMarked
package headshots.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
