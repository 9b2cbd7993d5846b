/**
 * The signed-in pages on which staff edit, preview and publish. One editor serves all
 * kinds of content: a kind is a description of its fields.
 */
@ApplicationModule(allowedDependencies = { "accounts", "audit", "recovery", "publishing", "feedback", "drawing",
		"comparison", "reference", "site", "content", "support", "text", "upkeep", "media", "web" })
@NullMarked
package headshots.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
