package headshots.platforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.RecordVersion;
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
 * @param shape orientation and ratio in words
 * @param upright whether a picture has to be taller than wide, a code of
 * {@link #UPRIGHT_CODES}
 * @param ratio width to height: "4:5"
 * @param ratioRule the treatment of another ratio, a code of {@link #RATIO_RULES};
 * without one, the ratio is asked for and others are shown
 * @param minWidth the smallest width it takes, in pixels
 * @param advisedPixels the size that it recommends but does not require
 * @param minKilobytes the smallest file it takes, 1 MB being 1000
 * @param color its rule on color and finish
 * @param colorOnly whether it refuses black-and-white pictures
 * @param pictures how many it shows
 * @param remarks the rest, Markdown
 * @param citations keys of sources
 */
@Embeddable
@RecordVersion(2)
public record PlatformContent(String slug, @Size(max = 60) String name,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 40) String> markets,
		@JdbcTypeCode(SqlTypes.JSON) List<String> types, @Size(max = 80) String audience,
		@Size(max = 120) @Nullable String shape, @Nullable String upright, @Size(max = 5) @Nullable String ratio,
		@Nullable String ratioRule, @Nullable Integer minWidth, @Nullable Integer minHeight, @Nullable Integer maxWidth,
		@Nullable Integer maxHeight, @Size(max = 80) @Nullable String advisedPixels,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 12) String> formats, @Nullable Integer minKilobytes,
		@Nullable Integer maxKilobytes, @Size(max = 160) @Nullable String color, boolean colorOnly,
		@Size(max = 160) @Nullable String pictures,
		@CarriesLinks @Column(length = 2000) @Size(max = 2000) @Nullable String remarks,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations) implements Content {

	static final String EVERYWHERE = "International";

	/** Pictures that are not upright are refused. */
	public static final String UPRIGHT_ONLY = "only";

	/** Upright pictures are asked for, and others are shown. */
	public static final String UPRIGHT_PREFERRED = "preferred";

	/** The codes of the rule on upright pictures. */
	public static final Set<String> UPRIGHT_CODES = Set.of(UPRIGHT_ONLY, UPRIGHT_PREFERRED);

	/** Other ratios are refused. */
	public static final String EXACT = "exact";

	/** The platform cuts each picture to the ratio. */
	public static final String CROPPED = "cropped";

	/** The platform cuts each picture to the ratio and shows it as a circle. */
	public static final String CIRCLE = "circle";

	/** The codes of what becomes of other ratios. */
	public static final Set<String> RATIO_RULES = Set.of(EXACT, CROPPED, CIRCLE);

	private static final Pattern RATIO = Pattern.compile("([1-9]\\d?):([1-9]\\d?)");

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
			.optionalOneOf("upright", this.upright, UPRIGHT_CODES)
			.require(this.ratio == null || RATIO.matcher(this.ratio).matches(), "ratio",
					"must be width to height, such as 4:5")
			.optionalOneOf("ratioRule", this.ratioRule, RATIO_RULES)
			.require(this.ratioRule == null || this.ratio != null, "ratio", "is needed for the rule on other ratios")
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

	/**
	 * Returns the ratio's width and height; a draft may hold any text, and then it has
	 * none.
	 */
	public Optional<Ratio> shownRatio() {
		Matcher matcher = RATIO.matcher(String.valueOf(this.ratio));
		return matcher.matches()
				? Optional.of(new Ratio(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	/** Whether a reader in a market can use it. */
	boolean serves(String market) {
		return this.markets.contains(market) || this.markets.contains(EVERYWHERE);
	}

	/**
	 * A shape of pictures.
	 *
	 * @param width the parts that are its width
	 * @param height the parts that are its height
	 */
	public record Ratio(int width, int height) {
	}

}
