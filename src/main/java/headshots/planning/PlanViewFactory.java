package headshots.planning;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.comparison.PersonalComparison;
import headshots.comparison.PersonalComparisons;
import headshots.content.ContentItem;
import headshots.planning.Plan.PlannedPicture;
import headshots.planning.Plan.Priority;
import headshots.planning.PlanResult.PictureGroup;
import headshots.planning.PlanResult.ShownPicture;
import headshots.platforms.Platforms;
import headshots.web.BaseAddress;

import org.springframework.stereotype.Component;

/**
 * Makes what is shown for a reader's answers: nothing is kept between two requests.
 */
@Component
class PlanViewFactory {

	private final Planner planner;

	private final PersonalComparisons comparisons;

	private final PlanPreparation preparation;

	private final HeadshotTypes types;

	private final Platforms platforms;

	private final BaseAddress base;

	private final ZoneId zone;

	PlanViewFactory(Planner planner, PersonalComparisons comparisons, PlanPreparation preparation, HeadshotTypes types,
			Platforms platforms, BaseAddress base, ZoneId studioZone) {
		this.planner = planner;
		this.comparisons = comparisons;
		this.preparation = preparation;
		this.types = types;
		this.platforms = platforms;
		this.base = base;
		this.zone = studioZone;
	}

	PlanAnswerView view(PlanInput input) {
		return new PlanAnswerView(input.problems(), input.isEnough() ? result(input.answers()) : null);
	}

	private PlanResult result(PlanAnswers answers) {
		Plan plan = this.planner.plan(answers);
		PlanQr qr = this.base.isConfigured()
				? PlanQr.of(this.base.absolute(PlanSection.PLAN) + PlanFragment.of(answers)) : null;
		PersonalComparison comparison = this.comparisons.compare(compared(plan), answers.conditions());
		return new PlanResult(plan, groups(plan), comparison, this.preparation.schedule(plan),
				this.preparation.lists(plan), (answers.date() != null) ? CalendarForm.of(answers, this.zone) : null, qr,
				PlanOutline.of(plan, this.platforms.entries()).json());
	}

	/** The pictures to be made, or all if nothing has to be made. */
	private static List<String> compared(Plan plan) {
		List<PlannedPicture> needed = plan.pictures(Priority.NEEDED);
		return (needed.isEmpty() ? plan.pictures() : needed).stream().map(PlannedPicture::type).toList();
	}

	private List<PictureGroup> groups(Plan plan) {
		Map<String, String> slugs = this.types.entries()
			.stream()
			.collect(Collectors.toMap(ContentItem::key, PlanViewFactory::slug));
		return Arrays.stream(Priority.values())
			.map((priority) -> new PictureGroup(priority,
					plan.pictures(priority).stream().map((picture) -> shown(picture, slugs)).toList()))
			.filter((group) -> !group.pictures().isEmpty())
			.toList();
	}

	private static ShownPicture shown(PlannedPicture picture, Map<String, String> slugs) {
		return new ShownPicture(picture, slugs.getOrDefault(picture.type(), picture.type()));
	}

	private static String slug(ContentItem<HeadshotTypeContent> item) {
		return item.content().slug();
	}

}
