package headshots.api;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A source that a text cites.
 *
 * @param key its key, which never changes
 * @param title its title
 * @param publisher the site, organization or person behind it
 * @param checked the day on which the studio last compared the text with it, null if it
 * has not yet
 * @param href its URL in the API
 */
record SourceReference(String key, String title, String publisher, @Nullable LocalDate checked, URI href) {

}
