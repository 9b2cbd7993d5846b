/**
 * Turns what people write into what a page may show: Markdown to safe HTML, words and
 * marked excerpts. Knows nothing of the guide's subject.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package headshots.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
