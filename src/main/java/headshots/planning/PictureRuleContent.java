package headshots.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import headshots.comparison.ReaderCondition;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.platforms.Platforms;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A rule that says who needs a picture, and why. It is for a reader who is in one of each
 * of its groups; an empty group is for all readers.
 *
 * @param title the picture and the people who need it
 * @param type the key of the type or look that the picture is of
 * @param activities codes of {@link Activity}
 * @param markets codes of {@link Market}
 * @param platforms keys of platforms
 * @param conditions codes of {@link ReaderCondition}
 * @param need whether the picture is needed now, a code of {@link #NEEDS}
 * @param owned codes of {@link OwnedPictures} that will do in its place
 * @param reason the reason for readers, one or two sentences
 * @param citations keys of sources
 */
@Embeddable
public record PictureRuleContent(String slug, @Size(max = 80) String title,
		@Size(max = ContentValidator.LONGEST_KEY) @Nullable String type,
		@JdbcTypeCode(SqlTypes.JSON) List<String> activities, @JdbcTypeCode(SqlTypes.JSON) List<String> markets,
		@JdbcTypeCode(SqlTypes.JSON) List<String> platforms, @JdbcTypeCode(SqlTypes.JSON) List<String> conditions,
		@Size(max = 10) @Nullable String need, @JdbcTypeCode(SqlTypes.JSON) List<String> owned,
		@Size(max = 240) String reason, @JdbcTypeCode(SqlTypes.JSON) List<String> citations,
		int position) implements Content {

	/** The picture is needed now. */
	public static final String NEEDED = "needed";

	/** The picture can wait. */
	public static final String LATER = "later";

	/** The codes of how much a picture is needed. */
	public static final Set<String> NEEDS = Set.of(NEEDED, LATER);

	/**
	 * Pictures that can do in place of new ones: those that are older than two years
	 * never do.
	 */
	public static final List<OwnedPictures> USABLE = List.of(OwnedPictures.ONE_LOOK, OwnedPictures.DIGITALS);

	private static final Set<String> USABLE_CODES = Set.of(OwnedPictures.ONE_LOOK.code(),
			OwnedPictures.DIGITALS.code());

	public PictureRuleContent {
		slug = Content.text(slug);
		title = Content.text(title);
		activities = Content.list(activities);
		markets = Content.list(markets);
		platforms = Content.list(platforms);
		conditions = Content.list(conditions);
		owned = Content.list(owned);
		reason = Content.text(reason);
		citations = Content.list(citations);
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(PictureRuleContent.class).slug("slug", this.slug)
			.text("title", this.title)
			.text("type", this.type);
		codes(validator, "activities", this.activities, Set.copyOf(Activity.CODES));
		codes(validator, "markets", this.markets, Set.copyOf(Market.CODES));
		codes(validator, "conditions", this.conditions, Set.copyOf(ReaderCondition.CODES));
		validator.oneOf("need", this.need, NEEDS);
		codes(validator, "owned", this.owned, USABLE_CODES);
		return validator.text("reason", this.reason).number("position", this.position, 1, Integer.MAX_VALUE).problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.add(Reference.to("type", ContentReference.TYPES, this.type));
		this.platforms.forEach((platform) -> references.add(Reference.to("platforms", Platforms.KIND, platform)));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

	/** Whether the picture is needed now; a draft that does not say it can wait. */
	boolean isNeeded() {
		return NEEDED.equals(this.need);
	}

	private static void codes(ContentValidator validator, String field, List<String> codes, Set<String> known) {
		codes.forEach((code) -> validator.oneOf(field, code, known));
	}

}
