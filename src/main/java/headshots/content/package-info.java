/**
 * The model of content, common to all kinds: a key, a date and a record that can check
 * itself. Keeps everything published in memory, reads and writes entries as
 * human-readable files, and brings the starter content into an empty guide.
 */
@ApplicationModule(allowedDependencies = { "text", "web" })
@NullMarked
package headshots.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
