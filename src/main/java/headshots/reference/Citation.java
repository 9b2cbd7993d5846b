package headshots.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A source as it is cited.
 *
 * @param publisher who published it
 * @param title its title
 * @param href its place on a page of sources
 * @param address where to read it, null if it is not on the web
 * @param kind the kind of source, null if it does not say
 * @param own whether it is the studio itself, which has nothing to check it against
 * @param checked the day on which the studio last checked it, null if it never did
 */
public record Citation(String publisher, String title, String href, @Nullable String address, @Nullable SourceKind kind,
		boolean own, @Nullable LocalDate checked) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

	static Citation of(ContentItem<SourceContent> source) {
		SourceContent content = source.content();
		return new Citation(content.publisher(), content.title(), SourceGroup.place(content), content.link(),
				content.sourceKind(), content.own(), content.checked());
	}

	/** Whether the studio has yet to check it. */
	public boolean isUnchecked() {
		return !this.own && this.checked == null;
	}

	/**
	 * Returns what it is and when it was checked: "trade press, checked Mar 3, 2026".
	 * Null if there is nothing to say, as of the studio's own practice.
	 */
	public @Nullable String remark() {
		String remark = Stream.of((this.kind != null) ? this.kind.words() : "", check())
			.filter(StringUtils::hasText)
			.collect(Collectors.joining(", "));
		return remark.isEmpty() ? null : remark;
	}

	/** Returns when it was checked: "checked Mar 3, 2026"; null if it never was. */
	public @Nullable String check() {
		return (this.own || this.checked == null) ? null : "checked " + DAY.format(this.checked);
	}

	/** The one of two whose check is older or still to come. */
	Citation leastChecked(Citation other) {
		boolean older = this.checked != null && (other.checked == null || other.checked.isBefore(this.checked));
		return older ? other : this;
	}

}
