/**
 * The sources behind the facts and the glossary of the trade's words. Other slices cite
 * sources through it.
 */
@ApplicationModule(allowedDependencies = { "site", "content", "text", "web" })
@NullMarked
package headshots.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
