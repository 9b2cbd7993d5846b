package headshots.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.web.Assets;
import headshots.web.Link;
import headshots.web.PersonalPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the plan to the site, without any answers: pages for answers are in no list.
 */
@Component
@Order(97)
public class PlanSection implements ContentSection, PersonalPages {

	/** The questions and, for answers in the query, the plan. */
	public static final String PLAN = "/plan";

	/** The plan alone, for answers in the body of a POST request. */
	public static final String ANSWER = PLAN + "/answer";

	/** The calendar of the plan. */
	public static final String CALENDAR = PLAN + "/calendar.ics";

	/** The page on which a photographer reads a plan that a reader sent by link. */
	public static final String BRIEF = PLAN + "/brief";

	/** The link in the navigation and on other pages. */
	public static final Link LINK = new Link("Plan my pictures", PLAN);

	/** The style sheets of the page. */
	static final List<String> ASSETS = List.of(Assets.LISTS, Assets.COMPARISONS, Assets.WIDE_COMPARISONS,
			Assets.PERSONAL, "plan.css", "plan-lists.css", "brief.css");

	/** The date on which the page's own text last changed. */
	static final LocalDate CHANGED = LocalDate.of(2026, 12, 1);

	PlanSection() {
	}

	Page page() {
		return Page.of(LINK,
				"Answer up to seven questions and see which pictures you need, how many sessions make them, and what to do when.",
				"plan need which pictures headshots how many sessions looks shoot date countdown calendar packing list shot list brief photographer",
				CHANGED);
	}

	@Override
	public List<Page> pages() {
		return List.of(page());
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return path.equals(PLAN) ? Optional.of(Set.of("questions", "plan-answer", "send", "private"))
				: Optional.empty();
	}

	/** The brief too: a photographer's browser must not tell where it came from. */
	@Override
	public boolean takeAnswers(String path) {
		return path.equals(PLAN) || (path.startsWith(PLAN + "/") && !path.equals(PictureRuleSection.RULES));
	}

	@Override
	public List<KindName> kinds() {
		return List.of();
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(250, LINK));
	}

	/** A plan says of every type whether the reader needs a picture of it. */
	@Override
	public List<Mentions> about(ContentReference contentReference) {
		return contentReference.kind().equals(ContentReference.TYPES)
				? List.of(new Mentions("Do you need it?", List.of(LINK))) : List.of();
	}

}
