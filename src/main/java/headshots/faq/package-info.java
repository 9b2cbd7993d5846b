/**
 * Questions whose first sentence is the answer. Serves the FAQ page.
 */
@ApplicationModule(allowedDependencies = { "reference", "site", "content", "text", "web" })
@NullMarked
package headshots.faq;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
