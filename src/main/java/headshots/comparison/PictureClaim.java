package headshots.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A statement about a picture that short lines of guidance make in several wordings, such
 * as “no retouching at all”. Claims of one topic exclude each other: one picture can be
 * retouched or unretouched. A line that allows several makes several.
 */
enum PictureClaim {

	RETOUCHED(Topic.FILE, "\\bremove\\b|\\bpass\\b|\\bfinish(ed)?\\b|\\bgraded\\b|retouching\\b|would be gone",
			"(removed|taken out)$|filters of any kind"),

	UNTOUCHED(Topic.FILE, "^none\\b|\\bunedited\\b|as (it was|they were) taken|keep the original"),

	MADE_UP(Topic.MAKEUP,
			"(light|minimal) makeup|makeup (light|leads|to what you can repeat)|practice the makeup|hair and makeup",
			"^makeup, even|^makeup and styled"),

	BARE(Topic.MAKEUP, "\\bbare face\\b|minimal makeup"),

	WARM(Topic.FACE, "(?<!half )\\bsmiles?\\b|laugh|\\bwarm|friendly|pleasant"),

	INTENSE(Topic.FACE, "intense|edgy|\\bthought\\b|focused|controlled|serious|still and precise"),

	NEUTRAL(Topic.FACE, "neutral|\\bblank\\b"),

	BROADLY_SMILING(Topic.SMILE, "laugh", "smile too big|broad smile|wide, posed smile"),

	JEWEL_COLORS(Topic.COLOR, "jewel tone|cool color"),

	EARTH_COLORS(Topic.COLOR, "earth tone"),

	PLAINLY_DRESSED(Topic.CLOTHES, "plain(,? close-fitting)? clothes|plain color|plain, quiet|plain tops"),

	CLOSELY_DRESSED(Topic.CLOTHES, "close-fitting|close in fit"),

	DRESSED_FOR_EVERY_DAY(Topic.CLOTHES, "everyday"),

	DRESSED_FOR_WORK(Topic.CLOTHES, "work clothes|would for a client|dress code"),

	DRESSED_FOR_SPORT(Topic.CLOTHES, "sportswear"),

	DRESSED_BY_A_STYLIST(Topic.CLOTHES, "chosen by a stylist"),

	DRESSED_IN_THE_PRODUCT(Topic.CLOTHES, "the garment decides"),

	DRESSED_OUT_OF_THE_WAY(Topic.CLOTHES, "clothes stay out"),

	HEAD_AND_SHOULDERS(Topic.CROP,
			"shoulders up|face large|^close(,| and)|closer (frame|crop)|with your face|" + Topic.ANY_CROP),

	FULL_LENGTH(Topic.CROP, "full length|head and feet|head to toe|" + Topic.ANY_CROP),

	LOOSE(Topic.CROP, "looser crop|room to move|" + Topic.ANY_CROP),

	VERY_CLOSE(Topic.CROP, "very close|any crop|close or wide"),

	AROUND_THE_GARMENT(Topic.CROP, "with the garment|any crop|close or wide"),

	EVENLY_LIT(Topic.LIGHT, "\\bsoft\\b|\\beven (light|frame)|daylight|\\bflat\\b|bright|to a window", "^flat light"),

	CONTRASTING(Topic.LIGHT, "stop darker|directional|side light|hard light|sculpting|shadow side|rim light",
			"dramatic|shadow on one side|hard (side light|shadow)"),

	FOR_CASTING(Topic.VIEWERS, "casting directors|^casting\\b"),

	FOR_EXTRAS_CASTING(Topic.VIEWERS, "extras casting"),

	FOR_BOOKERS(Topic.VIEWERS, "bookers|scouts"),

	FOR_BRANDS(Topic.VIEWERS, "\\bbrands\\b|advertisers?\\b|retailers|clients who"),

	FOR_MAGAZINES(Topic.VIEWERS, "magazines"),

	FOR_DESIGNERS(Topic.VIEWERS, "designers"),

	FOR_RECRUITERS(Topic.VIEWERS, "recruiters");

	private final Topic topic;

	private final Pattern made;

	private final @Nullable Pattern rejected;

	PictureClaim(Topic topic, String made) {
		this(topic, made, null);
	}

	/**
	 * Defines a claim.
	 * @param made the wordings of summaries and dos that make it
	 * @param rejected the wordings of avoids that reject it altogether, null if there are
	 * none: “a smile too big” does not reject a smile
	 */
	PictureClaim(Topic topic, String made, @Nullable String rejected) {
		this.topic = topic;
		this.made = Pattern.compile(made);
		this.rejected = (rejected != null) ? Pattern.compile(rejected) : null;
	}

	Topic topic() {
		return this.topic;
	}

	/** Returns the claims that a summary and dos in lower case make. */
	static Set<PictureClaim> madeBy(List<String> lines) {
		return of((claim) -> found(claim.made, lines));
	}

	/** Returns the claims that avoids in lower case reject. */
	static Set<PictureClaim> rejectedBy(List<String> avoids) {
		return of((claim) -> claim.rejected != null && found(claim.rejected, avoids));
	}

	private static Set<PictureClaim> of(Predicate<PictureClaim> chosen) {
		Set<PictureClaim> claims = EnumSet.noneOf(PictureClaim.class);
		Stream.of(values()).filter(chosen).forEach(claims::add);
		return claims;
	}

	private static boolean found(Pattern pattern, List<String> lines) {
		return lines.stream().anyMatch((line) -> pattern.matcher(line).find());
	}

	/** The topics of claims. */
	enum Topic {

		FILE, MAKEUP, FACE, SMILE, COLOR, CLOTHES, CROP, LIGHT,

		/** The people who see the picture, which change nothing in the picture itself. */
		VIEWERS;

		/** Names a set of several crops, or leaves the crop open. */
		private static final String ANY_CROP = "any crop|close or wide|all the views";

	}

}
