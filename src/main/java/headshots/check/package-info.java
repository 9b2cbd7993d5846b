/**
 * "Check my photo": what a picture is held against, by type and platform, as a page to
 * read and print and as rules for the script that checks a picture in the browser. No
 * picture reaches the server.
 */
@ApplicationModule(
		allowedDependencies = { "comparison", "platforms", "drawing", "reference", "site", "content", "text", "web" })
@NullMarked
package headshots.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
