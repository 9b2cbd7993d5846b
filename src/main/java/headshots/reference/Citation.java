package headshots.reference;

import java.time.LocalDate;

import headshots.content.ContentItem;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is cited.
 *
 * @param publisher who published it
 * @param href its place on the sources page
 * @param own whether it is the studio itself, which has nothing to check it against
 * @param checked the day on which the studio last checked it, null if it never did
 */
public record Citation(String publisher, String href, boolean own, @Nullable LocalDate checked) {

	static Citation of(ContentItem<SourceContent> source) {
		SourceContent content = source.content();
		return new Citation(content.publisher(), "/sources#" + content.slug(), content.address() == null,
				content.checked());
	}

	/** The one of two whose check is older or still to come. */
	Citation leastChecked(Citation other) {
		boolean older = other.checked == null || (this.checked != null && other.checked.isBefore(this.checked));
		return older ? other : this;
	}

}
