package headshots.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;
import headshots.platforms.PlatformContent;
import headshots.text.NameOrder;

/**
 * The choices that the form offers for each question, with the reader's answers chosen.
 *
 * @param activities for the first question
 * @param markets for the second
 * @param platforms the platforms of the register by market
 * @param owned pictures that a reader may have
 * @param conditions things to be considered
 * @param looks numbers of looks
 * @param date the day of the shoot as a date field has it, empty if not said
 */
public record PlanChoices(List<Choice> activities, List<Choice> markets, List<MarketGroup> platforms,
		List<Choice> owned, List<Choice> conditions, List<Choice> looks, String date) {

	static PlanChoices of(PlanAnswers answers, List<ContentItem<PlatformContent>> register) {
		return new PlanChoices(
				choices(Activity.values(), Activity::code, Activity::label, answers.activities()::contains),
				choices(Market.values(), Market::code, Market::label, (market) -> market == answers.market()),
				groups(answers, register),
				choices(OwnedPictures.values(), OwnedPictures::code, OwnedPictures::label, answers.owned()::contains),
				choices(ReaderCondition.values(), ReaderCondition::code, ReaderCondition::label,
						answers.conditions()::contains),
				choices(IntStream.rangeClosed(1, PlanAnswersReader.MOST_LOOKS).boxed().toArray(Integer[]::new),
						String::valueOf, String::valueOf, (looks) -> looks.equals(answers.looks())),
				(answers.date() != null) ? answers.date().toString() : "");
	}

	/** Returns the reader's answers as one line, to recognize them by. */
	public String summary() {
		List<String> said = new ArrayList<>();
		Stream.of(this.activities, this.markets, this.owned, this.conditions)
			.flatMap(List::stream)
			.filter(Choice::chosen)
			.map(Choice::label)
			.forEach(said::add);
		this.platforms.stream()
			.flatMap((group) -> group.platforms().stream())
			.filter(Choice::chosen)
			.map(Choice::label)
			.forEach(said::add);
		return String.join(" · ", said);
	}

	/** Whether no market was chosen. */
	public boolean isMarketOpen() {
		return this.markets.stream().noneMatch(Choice::chosen);
	}

	private static <T> List<Choice> choices(T[] values, Function<T, String> code, Function<T, String> label,
			Predicate<T> chosen) {
		return Arrays.stream(values)
			.map((value) -> new Choice(code.apply(value), label.apply(value), chosen.test(value)))
			.toList();
	}

	/** Groups platforms by the markets that they serve; those of several come last. */
	private static List<MarketGroup> groups(PlanAnswers answers, List<ContentItem<PlatformContent>> register) {
		List<String> names = register.stream()
			.map((item) -> item.content().market())
			.distinct()
			.sorted(NameOrder.comparing(Function.identity()))
			.toList();
		List<MarketGroup> groups = new ArrayList<>();
		for (String name : names) {
			groups.add(new MarketGroup(name,
					register.stream()
						.map(ContentItem::content)
						.filter((platform) -> platform.market().equals(name))
						.map((platform) -> new Choice(platform.slug(), platform.name(),
								answers.platforms().contains(platform.slug())))
						.toList()));
		}
		return groups;
	}

	/**
	 * An option of a question.
	 *
	 * @param code its value in the form
	 * @param label its words
	 */
	public record Choice(String code, String label, boolean chosen) {
	}

	/**
	 * Platforms of one market.
	 *
	 * @param name the market, or several
	 */
	public record MarketGroup(String name, List<Choice> platforms) {
	}

}
