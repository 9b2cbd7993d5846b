/**
 * The pages and services that span all slices: navigation, search, sitemap, feed,
 * changes, error pages. Slices offer themselves through
 * {@link headshots.site.ContentSection}; nothing here names one of them.
 */
@ApplicationModule(allowedDependencies = { "content", "text", "web" })
@NullMarked
package headshots.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
