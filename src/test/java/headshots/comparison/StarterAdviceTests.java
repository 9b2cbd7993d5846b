package headshots.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.Violation;
import headshots.text.Sentences;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The conditional advice of the starter content: that it covers all conditions and types,
 * and keeps the tone in which the guide speaks about people.
 */
class StarterAdviceTests {

	/** Words that make a flaw or a burden of what is particular about a person. */
	private static final Pattern TONE = Pattern.compile(
			"(?i)\\b(flaw|defect|imperfection|handicap\\w*|confined|suffers?|wheelchair-bound|normal|disfigure\\w*|"
					+ "ladies|gentlemen|men’s|women’s|always|never|pounds|weight)\\b");

	private static final Pattern NO_SWIMWEAR = Pattern.compile("(?i)swimwear|lingerie|topless");

	private final List<ContentItem<ConditionalAdviceContent>> advice = StarterMatrix.advice();

	@Test
	void coversEveryConditionAndEveryType() {
		assertThat(this.advice).hasSizeGreaterThanOrEqualTo(75);
		Map<String, Long> byCondition = this.advice.stream()
			.collect(
					Collectors.groupingBy((item) -> String.valueOf(item.content().condition()), Collectors.counting()));
		assertThat(byCondition).containsOnlyKeys(ReaderCondition.CODES);
		assertThat(byCondition.values()).allMatch((count) -> count >= 10);
		for (String type : List.of("actor", "model", "digitals", "background", "corporate")) {
			Set<String> covered = this.advice.stream()
				.filter((item) -> item.content().type().equals(type))
				.map((item) -> String.valueOf(item.content().condition()))
				.collect(Collectors.toSet());
			assertThat(covered).as(type).containsExactlyInAnyOrderElementsOf(ReaderCondition.CODES);
		}
		Matrix matrix = StarterMatrix.read();
		for (Row row : matrix.rows()) {
			assertThat(Arrays.stream(ReaderCondition.values())
				.filter((condition) -> matrix.advice()
					.find(matrix.columnOf("actor").orElseThrow(), row, condition)
					.isPresent()))
				.as(row.slug())
				.hasSizeGreaterThanOrEqualTo(5);
		}
	}

	@Test
	void eachIsPublishableCitedAndInItsPlaceOnce() {
		Set<String> texts = new HashSet<>();
		assertThat(this.advice).allSatisfy((item) -> {
			ConditionalAdviceContent content = item.content();
			assertThat(item.key()).isEqualTo(content.slug());
			assertThat(content.check()).as(item.key()).isEmpty();
			assertThat(content.citations()).as(item.key()).isNotEmpty().doesNotHaveDuplicates();
			assertThat(content.text()).as(item.key()).endsWith(".").doesNotContain("\n");
			assertThat(Sentences.count(content.text())).as(item.key()).isBetween(1, 3);
			assertThat(texts.add(content.text())).as(item.key()).isTrue();
		});
		assertThat(checkTogether(this.advice)).isEmpty();
	}

	@Test
	void speaksOfPeopleAsTheGuideDoes() {
		assertThat(this.advice).allSatisfy((item) -> {
			assertThat(TONE.matcher(item.content().text()).results().map((found) -> found.group())).as(item.key())
				.isEmpty();
			if (NO_SWIMWEAR.matcher(item.content().text()).find()) {
				assertThat(item.content().text()).as(item.key()).contains("No swimwear");
			}
		});
	}

	@Test
	void aSecondPieceForTheSameCellIsRefusedOnBothSides() {
		ConditionalAdviceContent content = this.advice.get(0).content();
		ContentItem<ConditionalAdviceContent> twin = new ContentItem<>("twin", this.advice.get(0).changed(), content);
		assertThat(checkTogether(List.of(this.advice.get(0), twin))).containsOnlyKeys(this.advice.get(0).key(), "twin");
	}

	@Test
	void fourSentencesAreTooMany() {
		ConditionalAdviceContent long4 = new ConditionalAdviceContent("actor", "styling", "braces",
				"One thing. Another one. A third. A fourth.", List.of());
		assertThat(long4.check()).singleElement().satisfies((problem) -> {
			assertThat(problem.field()).isEqualTo("text");
			assertThat(problem.message()).startsWith("has more than three sentences");
		});
		assertThat(new ConditionalAdviceContent("actor", "styling", "hat", "One.", List.of()).check())
			.extracting((problem) -> problem.field())
			.containsExactly("condition");
	}

	private static Map<String, Violation> checkTogether(List<ContentItem<ConditionalAdviceContent>> all) {
		ConditionalAdviceService kind = new ConditionalAdviceService(null, null);
		Map<ContentKey, ContentItem<?>> items = new LinkedHashMap<>();
		all.forEach((item) -> items.put(new ContentKey(ConditionalAdviceService.KIND, item.key()), item));
		return kind.checkTogether(ContentSnapshot.empty(List.of(kind)).with(items));
	}

}
