package headshots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.PublicationDates;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Sentences;
import headshots.web.Link;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the conditional advice to the site: a page for each condition, for readers who
 * look for it without a plan.
 */
@Component
@Order(11)
class AdviceSection implements ContentSection {

	/** The page of all conditions; each has a page below it. */
	static final String ADVICE = "/advice";

	static final String TITLE = "Headshots that are about you";

	static final String SUMMARY = "Where the answers change with glasses, a beard, braces, tattoos, a scar or a mobility aid, or under 18.";

	private final CurrentMatrix matrix;

	AdviceSection(CurrentMatrix matrix) {
		this.matrix = matrix;
	}

	@Override
	public List<Page> pages() {
		Matrix current = this.matrix.get();
		List<Page> pages = new ArrayList<>();
		List<ReaderCondition> conditions = conditions(current);
		pages.add(Page.dated(ADVICE, TITLE, SUMMARY,
				conditions.stream().flatMap((condition) -> dates(current, condition)).toList()));
		conditions.forEach((condition) -> pages.add(Page.dated(href(condition), title(condition),
				summary(current, condition), dates(current, condition).toList())));
		conditions.forEach((condition) -> advice(current, condition).map(AdviceSection::page).forEach(pages::add));
		return pages;
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		Matrix current = this.matrix.get();
		return conditions(current).stream()
			.filter((condition) -> href(condition).equals(path))
			.map((condition) -> Stream
				.concat(current.advice().groups(condition).stream().map((group) -> group.column().slug()),
						advice(current, condition).map(Advice::anchor))
				.collect(Collectors.toSet()))
			.findFirst();
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(ConditionalAdviceService.KIND, "For some readers"));
	}

	/** The conditions that some advice is for. */
	static List<ReaderCondition> conditions(Matrix matrix) {
		return Stream.of(ReaderCondition.values())
			.filter((condition) -> !matrix.advice().groups(condition).isEmpty())
			.toList();
	}

	/**
	 * The links from a type or look to its advice, that of its type where it has none.
	 */
	static List<Link> links(Matrix matrix, Column column) {
		return Stream.of(ReaderCondition.values())
			.flatMap((condition) -> matrix.advice()
				.group(column, condition)
				.map((group) -> new Link(condition.opening(), href(condition) + "#" + group.column().slug()))
				.stream())
			.toList();
	}

	static String href(ReaderCondition condition) {
		return ADVICE + "/" + condition.code();
	}

	/** The heading of a condition's page: "Headshots with glasses". */
	static String title(ReaderCondition condition) {
		return "Headshots " + Sentences.within(condition.opening());
	}

	/** The first thing that is said for a condition. */
	static String summary(Matrix matrix, ReaderCondition condition) {
		return advice(matrix, condition).findFirst().map(Advice::text).orElse("");
	}

	static Stream<PublicationDates> dates(Matrix matrix, ReaderCondition condition) {
		return advice(matrix, condition).map(Advice::dates);
	}

	private static Stream<Advice> advice(Matrix matrix, ReaderCondition condition) {
		return matrix.advice().groups(condition).stream().flatMap((group) -> group.advice().stream());
	}

	private static Page page(Advice advice) {
		String title = advice.saidBy().title() + " " + Sentences.within(advice.opening()) + ": "
				+ advice.row().name().toLowerCase(Locale.ROOT);
		return new Page(ConditionalAdviceService.KIND, advice.key(), title, title, Sentences.first(advice.text()),
				href(advice.condition()) + "#" + advice.anchor(), advice.text(), List.of(), advice.dates());
	}

}
