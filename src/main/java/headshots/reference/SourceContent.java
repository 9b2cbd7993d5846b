package headshots.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param publisher the site, organization or person behind it
 * @param address the URL, null if it has none
 * @param confidence A: the platform, agency, government or union itself; B: several
 * independent trade sources agree; C: one trade source or an interested one
 * @param checked the day on which the studio last compared the guide with it, null if it
 * never did
 */
@Embeddable
public record SourceContent(String slug, String title, String publisher, @Column(length = 500) @Nullable String address,
		String confidence, @Nullable LocalDate checked) implements Content {

	public SourceContent {
		slug = Content.text(slug);
		title = Content.text(title);
		publisher = Content.text(publisher);
		confidence = Content.text(confidence);
	}

	/** The address as a link; a draft may hold any text, and then it has none. */
	public @Nullable String link() {
		return (this.address != null && ContentValidator.isWebAddress(this.address)) ? this.address : null;
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator().slug("slug", this.slug)
			.text("title", this.title, 160)
			.text("publisher", this.publisher, 80)
			.optionalWebAddress("address", this.address)
			.oneOf("confidence", this.confidence, Set.of("A", "B", "C"))
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
