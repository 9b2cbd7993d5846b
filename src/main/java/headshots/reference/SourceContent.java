package headshots.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.RecordVersion;
import headshots.content.Reference;
import headshots.content.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param publisher the site, organization or person behind it
 * @param address the URL, null if it has none
 * @param confidence A: the platform, agency, government or union itself; B: several
 * independent trade sources agree; C: one trade source or an interested one
 * @param kind the code of its {@link SourceKind}, null if it does not say
 * @param checked the day on which the studio last compared the guide with it, null if it
 * never did
 */
@Embeddable
@RecordVersion(2)
public record SourceContent(String slug, @Size(max = 160) String title, @Size(max = 80) String publisher,
		@CarriesLinks(CarriesLinks.LinkSyntax.ADDRESS) @Column(length = 500) @Size(
				max = ContentValidator.LONGEST_ADDRESS) @Nullable String address,
		String confidence, @Nullable String kind, @Nullable LocalDate checked) implements Content {

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

	/** Returns the kind of source; a draft may hold any text, and then it has none. */
	public @Nullable SourceKind sourceKind() {
		return SourceKind.find(this.kind);
	}

	/**
	 * Whether it is the studio's own practice, which has nothing to be checked against.
	 */
	public boolean own() {
		return (this.kind != null) ? sourceKind() == SourceKind.STUDIO : this.address == null;
	}

	@Override
	public Set<String> bookkeeping() {
		return Set.of("checked");
	}

	@Override
	public Map<String, LocalDate> pastDays() {
		return (this.checked != null) ? Map.of("checked", this.checked) : Map.of();
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(SourceContent.class).slug("slug", this.slug)
			.text("title", this.title)
			.text("publisher", this.publisher)
			.optionalWebAddress("address", this.address)
			.oneOf("confidence", this.confidence, Set.of("A", "B", "C"))
			.optionalOneOf("kind", this.kind, SourceKind.codes())
			.optionalDay("checked", this.checked)
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
