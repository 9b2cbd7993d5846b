package headshots.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;
import headshots.platforms.PlatformContent;
import headshots.platforms.Platforms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads answers from the parameters of a request. A value that makes no sense is reported
 * in a sentence and left out; all others count. No sentence repeats a value.
 */
@Component
public class PlanAnswersReader {

	/** More looks than one plan has pictures. */
	static final int MOST_LOOKS = 8;

	private static final String NOT_A_CHOICE = "An answer to “%s” isn’t one of the choices, so we left it out.";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

	private final Platforms platforms;

	private final Clock clock;

	PlanAnswersReader(Platforms platforms, Clock clock) {
		this.platforms = platforms;
		this.clock = clock;
	}

	/** Reads the answers that can be understood, and nothing else. */
	public PlanAnswers answers(MultiValueMap<String, String> parameters) {
		return read(parameters).answers();
	}

	PlanInput read(MultiValueMap<String, String> parameters) {
		Reading reading = new Reading(parameters);
		Set<Activity> activities = reading.several(PlanQuestion.ACTIVITIES, Activity.class, Activity::of);
		if (activities.isEmpty() && reading.given()) {
			// In place of the report on an answer that is not a choice.
			reading.problems.clear();
			reading.report(PlanQuestion.ACTIVITIES, "Tell us what you do: the pictures that you need depend on it.");
		}
		Market market = reading.one(PlanQuestion.MARKET, Market::of);
		List<String> chosen = platforms(reading);
		Set<OwnedPictures> owned = owned(reading);
		Set<ReaderCondition> conditions = reading.several(PlanQuestion.CONDITIONS, ReaderCondition.class,
				ReaderCondition::of);
		Integer looks = reading.one(PlanQuestion.LOOKS, PlanAnswersReader::looks);
		LocalDate date = date(reading);
		return new PlanInput(new PlanAnswers(activities, market, chosen, owned, conditions, looks, date),
				List.copyOf(reading.problems), reading.given());
	}

	/** The register's order does not depend on the order of the parameters. */
	private List<String> platforms(Reading reading) {
		Set<String> wanted = new HashSet<>(reading.values(PlanQuestion.PLATFORMS));
		List<String> known = this.platforms.entries()
			.stream()
			.map(ContentItem::content)
			.map(PlatformContent::slug)
			.filter(wanted::remove)
			.toList();
		if (!wanted.isEmpty()) {
			reading.report(PlanQuestion.PLATFORMS,
					"A platform that you chose isn’t in our register anymore, so we left it out.");
		}
		return known;
	}

	private static Set<OwnedPictures> owned(Reading reading) {
		Set<OwnedPictures> owned = reading.several(PlanQuestion.OWNED, OwnedPictures.class, OwnedPictures::of);
		if (owned.size() > 1 && owned.remove(OwnedPictures.NOTHING)) {
			reading.report(PlanQuestion.OWNED, "You chose “%s” and pictures that you have. We count the pictures."
				.formatted(OwnedPictures.NOTHING.label()));
		}
		return owned;
	}

	private static Optional<Integer> looks(String value) {
		if (!value.matches("0{0,9}[1-9]")) {
			return Optional.empty();
		}
		int looks = Integer.parseInt(value);
		return (looks <= MOST_LOOKS) ? Optional.of(looks) : Optional.empty();
	}

	private @Nullable LocalDate date(Reading reading) {
		LocalDate date = reading.one(PlanQuestion.DATE, PlanAnswersReader::day);
		LocalDate today = LocalDate.now(this.clock);
		if (date != null && (date.isBefore(today.minusYears(1)) || date.isAfter(today.plusYears(2)))) {
			reading.report(PlanQuestion.DATE, "%s is too far away to plan for. Choose a day within the next two years."
				.formatted(DAY.format(date)));
			return null;
		}
		return date;
	}

	private static Optional<LocalDate> day(String value) {
		try {
			return (value.length() == "2026-12-01".length()) ? Optional.of(LocalDate.parse(value)) : Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Values of one request, and the problems found so far.
	 */
	private static final class Reading {

		private final MultiValueMap<String, String> parameters;

		private final List<PlanInput.AnswerProblem> problems = new ArrayList<>();

		private Reading(MultiValueMap<String, String> parameters) {
			this.parameters = parameters;
		}

		private boolean given() {
			return PlanQuestion.FIELDS.stream()
				.flatMap((field) -> this.parameters.getOrDefault(field, List.of()).stream())
				.anyMatch((value) -> !value.isBlank());
		}

		/** Forms send fields that were left empty. */
		private List<String> values(PlanQuestion question) {
			return this.parameters.getOrDefault(question.field(), List.of())
				.stream()
				.map(String::strip)
				.filter((value) -> !value.isEmpty())
				.distinct()
				.toList();
		}

		private <E extends Enum<E>> Set<E> several(PlanQuestion question, Class<E> type,
				Function<String, Optional<E>> of) {
			Set<E> known = EnumSet.noneOf(type);
			List<String> values = values(question);
			values.forEach((value) -> of.apply(value).ifPresent(known::add));
			if (known.size() < values.size()) {
				report(question, NOT_A_CHOICE.formatted(question.label()));
			}
			return known;
		}

		private <T> @Nullable T one(PlanQuestion question, Function<String, Optional<T>> of) {
			List<String> values = values(question);
			if (values.isEmpty()) {
				return null;
			}
			Optional<T> only = (values.size() == 1) ? of.apply(values.get(0)) : Optional.empty();
			if (values.size() > 1) {
				report(question, "Choose one answer to “%s”, or leave it empty.".formatted(question.label()));
			}
			else if (only.isEmpty()) {
				report(question, unreadable(question));
			}
			return only.orElse(null);
		}

		private static String unreadable(PlanQuestion question) {
			return switch (question) {
				case DATE -> "The date of the shoot isn’t a day in the calendar. Choose it again, or leave it empty.";
				case LOOKS -> "The number of looks has to be between 1 and %d. Choose it again, or leave it empty."
					.formatted(MOST_LOOKS);
				default -> NOT_A_CHOICE.formatted(question.label());
			};
		}

		private void report(PlanQuestion question, String sentence) {
			this.problems.add(new PlanInput.AnswerProblem(question, sentence));
		}

	}

}
