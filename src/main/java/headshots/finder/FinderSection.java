package headshots.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.content.PublicationDates;
import headshots.finder.FinderStepContent.FinderAnswer;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.text.Tokenizer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the questions and results of the finder to the site.
 */
@Component
@Order(55)
public class FinderSection implements ContentSection {

	/** The page with the first question; those of the others are below it. */
	public static final String WHICH = "/which";

	/** The path above the pages of results. */
	static final String RESULTS = WHICH + "/result";

	static final String TITLE = "Which headshot do I need?";

	private static final String SUMMARY = "Answer a few short questions to find out which headshot you need, and why.";

	private static final int EXCERPT = 180;

	private final FinderSteps steps;

	private final FinderResults results;

	FinderSection(FinderSteps steps, FinderResults results) {
		this.steps = steps;
		this.results = results;
	}

	static Page page(FinderSteps steps, FinderResults results) {
		PublicationDates newest = Stream.concat(steps.entries().stream(), results.entries().stream())
			.map(ContentItem::dates)
			.max(PublicationDates.BY_CHANGE)
			.orElse(Page.NEVER);
		return new Page(Page.PAGES, WHICH, TITLE, TITLE, SUMMARY, WHICH, "", List.of("Headshot finder"),
				new PublicationDates(newest.changed(), newest.changedAt(), null));
	}

	static String href(FinderStepContent step) {
		return WHICH + "/" + step.slug();
	}

	static String href(FinderResultContent result) {
		return RESULTS + "/" + result.slug();
	}

	/**
	 * Returns where readers find a question; the first one is where the finder begins.
	 */
	static String shownAt(FinderStepContent step) {
		return step.first() ? WHICH : href(step);
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.steps, this.results)));
		for (ContentItem<FinderStepContent> item : this.steps.entries()) {
			FinderStepContent step = item.content();
			String answers = step.answers().stream().map(FinderAnswer::text).collect(Collectors.joining(", "));
			pages.add(Page.of(FinderSteps.KIND, item, (step.help() != null) ? step.help() : answers,
					step.first() ? WHICH + "#" + step.slug() : href(step), answers));
		}
		for (ContentItem<FinderResultContent> item : this.results.entries()) {
			String reason = Markdown.plain(item.content().reason());
			pages.add(Page.of(FinderResults.KIND, item, Tokenizer.excerpt(reason, EXCERPT), href(item.content()),
					reason));
		}
		return pages;
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return path.equals(WHICH) ? Optional.of(Set.of()) : Optional.empty();
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(FinderSteps.KIND, "Questions that help you choose", true),
				new KindName(FinderResults.KIND, "What you need", true));
	}

}
