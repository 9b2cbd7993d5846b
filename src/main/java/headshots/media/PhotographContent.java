package headshots.media;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.media.image.FocalPoint;
import headshots.site.ContentReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A photograph of the studio's, and what gives it the right to be shown.
 *
 * @param title the name that staff see
 * @param picture which picture it is, as {@link PictureName} writes it
 * @param focalX how far from the left the face is, in per cent
 * @param focalY how far from the top
 * @param alt a description for readers who cannot see it; empty if it is decorative
 * @param decorative whether nothing is lost by not seeing it
 * @param credit who took it
 * @param consentOnFile whether the person shown has agreed in writing
 * @param consentUntil the last day of that, null if it has no end
 * @param license on what terms the photographer lets it be used
 * @param licenseUntil the last day of that, null if it has no end
 * @param types keys of the types and looks on whose pages it is shown
 * @param guidance keys of the pieces of guidance that it illustrates
 */
@Embeddable
public record PhotographContent(String slug, @Size(max = 80) String title, String picture,
		@Column(name = "focal_x") @Nullable Integer focalX, @Column(name = "focal_y") @Nullable Integer focalY,
		@Column(length = 500) @Size(max = 300) String alt, boolean decorative, @Size(max = 80) String credit,
		boolean consentOnFile, @Nullable LocalDate consentUntil, @Size(max = 160) @Nullable String license,
		@Nullable LocalDate licenseUntil, @JdbcTypeCode(SqlTypes.JSON) List<String> types,
		@JdbcTypeCode(SqlTypes.JSON) List<String> guidance, int position) implements Content {

	private static final int WHOLE = 100;

	public PhotographContent {
		slug = Content.text(slug);
		title = Content.text(title);
		picture = Content.text(picture);
		alt = Content.text(alt);
		credit = Content.text(credit);
		types = Content.list(types);
		guidance = Content.list(guidance);
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(PhotographContent.class).text("title", this.title)
			.slug("slug", this.slug)
			.require(PictureName.of(this.picture).isPresent(), "picture", "is missing: upload one")
			.number("focalX", this.focalX, 0, WHOLE)
			.number("focalY", this.focalY, 0, WHOLE);
		if (this.decorative) {
			validator.require(this.alt.isBlank(), "alt", "can’t be combined with “Decorative”: remove one of the two");
		}
		else {
			validator.require(!this.alt.isBlank(), "alt",
					"is missing: describe the picture, or check “Decorative” if nothing is lost without it");
		}
		return validator.optionalText("alt", this.alt.isBlank() ? null : this.alt)
			.text("credit", this.credit)
			.require(this.consentOnFile, "consentOnFile",
					"isn’t checked: a picture can be shown only with the consent of the person in it")
			.optionalDay("consentUntil", this.consentUntil)
			.optionalText("license", this.license)
			.optionalDay("licenseUntil", this.licenseUntil)
			.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.addAll(ContentReference.references("types", ContentReference.TYPES, this.types));
		references.addAll(ContentReference.references("guidance", ContentReference.GUIDANCE, this.guidance));
		return references;
	}

	/** The last day on which it may be shown; null if the consent has no end. */
	public Optional<LocalDate> lastDay() {
		return Stream.of(Optional.ofNullable(this.consentUntil), Optional.ofNullable(this.licenseUntil))
			.flatMap(Optional::stream)
			.min(LocalDate::compareTo);
	}

	boolean isShownOn(LocalDate day) {
		return lastDay().filter(day::isAfter).isEmpty();
	}

	/** The piece of it that readers see; a draft without one has its middle. */
	FocalPoint focus() {
		return new FocalPoint(Objects.requireNonNullElse(this.focalX, WHOLE / 2),
				Objects.requireNonNullElse(this.focalY, WHOLE / 2));
	}

}
