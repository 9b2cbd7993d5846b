package headshots.planning;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.comparison.ReaderCondition;
import org.jspecify.annotations.Nullable;

/**
 * A reader's answers to the questions of the plan. All but the activities may be left
 * out. Sets keep the order of their enums and platforms that of the register, so that
 * equal answers are equal however they were given.
 *
 * @param activities the work; a plan needs at least one
 * @param market the country, null if not said
 * @param platforms slugs of platforms on which the pictures will be shown
 * @param owned pictures that the reader has; empty if not said
 * @param conditions things about the reader to be considered
 * @param looks how many looks the reader can afford, null if not said
 * @param date the day of the shoot, null if not said
 */
public record PlanAnswers(Set<Activity> activities, @Nullable Market market, List<String> platforms,
		Set<OwnedPictures> owned, Set<ReaderCondition> conditions, @Nullable Integer looks, @Nullable LocalDate date) {

	/**
	 * Names of the fields of the form, and of the parts of addresses that carry answers.
	 */
	public static final String ACTIVITIES = "do";

	public static final String MARKET = "in";

	public static final String PLATFORMS = "to";

	public static final String OWNED = "have";

	public static final String CONDITIONS = "with";

	public static final String LOOKS = "looks";

	public static final String DATE = "on";

	/** No answer at all. */
	public static final PlanAnswers NONE = new PlanAnswers(Set.of(), null, List.of(), Set.of(), Set.of(), null, null);

	public PlanAnswers {
		activities = ordered(activities, Activity.class);
		platforms = List.copyOf(platforms);
		owned = ordered(owned, OwnedPictures.class);
		conditions = ordered(conditions, ReaderCondition.class);
	}

	/**
	 * Returns the answers as the query of an address, without the question mark: equal
	 * answers as equal text, and no answers as empty text.
	 */
	public String query() {
		return fields().stream()
			.map((field) -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** Returns the answers as the fields of a form, always in the same order. */
	public List<AnswerField> fields() {
		List<AnswerField> fields = new ArrayList<>();
		this.activities.forEach((activity) -> fields.add(new AnswerField(ACTIVITIES, activity.code())));
		if (this.market != null) {
			fields.add(new AnswerField(MARKET, this.market.code()));
		}
		this.platforms.forEach((platform) -> fields.add(new AnswerField(PLATFORMS, platform)));
		this.owned.forEach((pictures) -> fields.add(new AnswerField(OWNED, pictures.code())));
		this.conditions.forEach((condition) -> fields.add(new AnswerField(CONDITIONS, condition.code())));
		if (this.looks != null) {
			fields.add(new AnswerField(LOOKS, this.looks.toString()));
		}
		if (this.date != null) {
			fields.add(new AnswerField(DATE, this.date.toString()));
		}
		return List.copyOf(fields);
	}

	private static <E extends Enum<E>> Set<E> ordered(Collection<E> values, Class<E> type) {
		EnumSet<E> all = EnumSet.noneOf(type);
		all.addAll(values);
		return Collections.unmodifiableSet(all);
	}

	/**
	 * A field of a form, or a part of a query, with one answer.
	 */
	public record AnswerField(String name, String value) {
	}

}
