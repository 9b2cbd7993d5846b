package headshots.reference;

import java.time.LocalDate;

import headshots.content.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is cited.
 *
 * @param publisher who published it
 * @param title its title
 * @param href its place on the sources page
 * @param checked the day on which the studio last checked it, null if it never did
 */
public record Citation(String publisher, String title, String href, @Nullable LocalDate checked) {

	static Citation of(Entry<SourceContent> source) {
		SourceContent content = source.content();
		return new Citation(content.publisher(), content.title(), "/sources#" + content.slug(), content.checked());
	}

}
