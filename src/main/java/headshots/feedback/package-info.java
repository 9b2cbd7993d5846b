/**
 * Feedback of readers about a piece of the guide: useful, or wrong and why. Takes it
 * without cookies, and stores reports until their time is over.
 */
@ApplicationModule(allowedDependencies = { "accounts", "audit", "site", "content", "support", "text", "upkeep", "web" })
@NullMarked
package headshots.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
