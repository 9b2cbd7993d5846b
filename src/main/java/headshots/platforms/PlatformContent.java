package headshots.platforms;

import java.util.ArrayList;
import java.util.List;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The photo requirements of a casting platform. A missing value means that the platform
 * has not published one.
 *
 * @param markets the countries that it serves, or "International"
 * @param types keys of the types that it serves
 * @param audience the same in its own words
 * @param shape orientation and ratio
 * @param minWidth the smallest width it takes, in pixels
 * @param advisedPixels the size that it recommends but does not require
 * @param minKilobytes the smallest file it takes, 1 MB being 1000
 * @param color its rule on color and finish
 * @param pictures how many it shows
 * @param remarks the rest, Markdown
 * @param citations keys of sources
 */
@Embeddable
public record PlatformContent(String slug, @Size(max = 60) String name,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 40) String> markets,
		@JdbcTypeCode(SqlTypes.JSON) List<String> types, @Size(max = 80) String audience,
		@Size(max = 120) @Nullable String shape, @Nullable Integer minWidth, @Nullable Integer minHeight,
		@Nullable Integer maxWidth, @Nullable Integer maxHeight, @Size(max = 80) @Nullable String advisedPixels,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 12) String> formats, @Nullable Integer minKilobytes,
		@Nullable Integer maxKilobytes, @Size(max = 160) @Nullable String color,
		@Size(max = 160) @Nullable String pictures,
		@CarriesLinks @Column(length = 2000) @Size(max = 2000) @Nullable String remarks,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations) implements Content {

	static final String EVERYWHERE = "International";

	private static final int MOST_PIXELS = 100_000;

	private static final int MOST_KILOBYTES = 1_000_000;

	public PlatformContent {
		slug = Content.text(slug);
		name = Content.text(name);
		audience = Content.text(audience);
		markets = Content.list(markets);
		types = Content.list(types);
		formats = Content.list(formats);
		citations = Content.list(citations);
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(PlatformContent.class).slug("slug", this.slug)
			.text("name", this.name)
			.texts("markets", this.markets, 1)
			.text("audience", this.audience)
			.optionalText("shape", this.shape)
			.optionalNumber("minWidth", this.minWidth, 1, MOST_PIXELS)
			.optionalNumber("minHeight", this.minHeight, 1, MOST_PIXELS)
			.optionalNumber("maxWidth", this.maxWidth, 1, MOST_PIXELS)
			.optionalNumber("maxHeight", this.maxHeight, 1, MOST_PIXELS)
			.optionalText("advisedPixels", this.advisedPixels)
			.texts("formats", this.formats, 0)
			.optionalNumber("minKilobytes", this.minKilobytes, 1, MOST_KILOBYTES)
			.optionalNumber("maxKilobytes", this.maxKilobytes, 1, MOST_KILOBYTES)
			.optionalText("color", this.color)
			.optionalText("pictures", this.pictures)
			.optionalText("remarks", this.remarks)
			.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.addAll(ContentReference.references("types", ContentReference.TYPES, this.types));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

	/** The markets as a reader sees them. */
	public String market() {
		return String.join(", ", this.markets);
	}

	/** Whether a reader in a market can use it. */
	boolean serves(String market) {
		return this.markets.contains(market) || this.markets.contains(EVERYWHERE);
	}

}
