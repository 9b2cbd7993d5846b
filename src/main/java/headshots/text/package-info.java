/**
 * Turns what people write into what a page may show: typed and pasted text to clean text,
 * titles to addresses, Markdown to safe HTML, words, marks and differences. Knows nothing
 * of the guide's subject.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package headshots.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
