package headshots.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import headshots.content.ContentItem;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is cited.
 *
 * @param publisher who published it
 * @param href its place on a page of sources
 * @param address where to read it, null if it is not on the web
 * @param kind the kind of source, null if it does not say
 * @param own whether it is the studio itself, which has nothing to check it against
 * @param checked the day on which the studio last checked it, null if it never did
 */
public record Citation(String publisher, String href, @Nullable String address, @Nullable SourceKind kind, boolean own,
		@Nullable LocalDate checked) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

	static Citation of(ContentItem<SourceContent> source) {
		SourceContent content = source.content();
		return new Citation(content.publisher(), SourceGroup.place(content), content.link(), content.sourceKind(),
				content.own(), content.checked());
	}

	/** Whether the studio has yet to check it. */
	public boolean isUnchecked() {
		return !this.own && this.checked == null;
	}

	/** Returns when it was checked: "checked Mar 3, 2026"; null if it never was. */
	public @Nullable String check() {
		return (this.own || this.checked == null) ? null : "checked " + DAY.format(this.checked);
	}

	/** The one of two whose check is older or still to come. */
	Citation leastChecked(Citation other) {
		boolean older = other.checked == null || (this.checked != null && other.checked.isBefore(this.checked));
		return older ? other : this;
	}

}
