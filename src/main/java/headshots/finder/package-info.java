/**
 * “Which headshot do I need?”: a few short questions that lead readers who do not know
 * the terms to one type or look. Serves a page for each question and each result.
 */
@ApplicationModule(allowedDependencies = { "comparison", "planning", "reference", "site", "content", "text", "web" })
@NullMarked
package headshots.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
