package headshots.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.comparison.PictureFits;
import headshots.comparison.PictureFits.OnePhotograph;
import headshots.comparison.PictureFits.Picture;
import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;
import headshots.planning.Plan.PlannedPicture;
import headshots.planning.Plan.Priority;
import headshots.platforms.PlatformContent;
import headshots.platforms.Platforms;
import headshots.reference.Sources;

import org.springframework.stereotype.Service;

/**
 * Plans a reader's pictures: which ones, by the rules of the content, and in how few
 * sessions. Reads published content from memory; equal answers to equal content give
 * equal plans.
 */
@Service
public class Planner {

	private static final String MAKES_DO = "What you have will do for this one.";

	private static final String TOO_OLD = "Pictures older than two years don’t count: they no longer show you as you are now.";

	private static final String OVER_BUDGET = "It would take one look more than you planned, and the pictures before it matter more.";

	private static final String OVER_LIMIT = "The pictures before it are enough for one plan.";

	private final PictureRules rules;

	private final PictureFits fits;

	private final Platforms platforms;

	private final Sources sources;

	Planner(PictureRules rules, PictureFits fits, Platforms platforms, Sources sources) {
		this.rules = rules;
		this.fits = fits;
		this.platforms = platforms;
		this.sources = sources;
	}

	/**
	 * Makes the plan for some answers.
	 * @return the plan; without pictures if no rule is for these answers
	 */
	public Plan plan(PlanAnswers answers) {
		List<ContentItem<PlatformContent>> named = this.platforms.entries()
			.stream()
			.filter((item) -> answers.platforms().contains(item.content().slug()))
			.toList();
		List<Wanted> wanted = wanted(answers, named);
		markOwned(wanted, answers);
		List<Wanted> needed = wanted.stream()
			.filter((picture) -> picture.priority == Priority.NEEDED)
			.collect(Collectors.toCollection(ArrayList::new));
		needed.stream()
			.skip(SessionSearch.MOST_PICTURES)
			.forEach((picture) -> picture.become(Priority.LATER, OVER_LIMIT));
		needed.removeIf((picture) -> picture.priority == Priority.LATER);
		SessionPlanner sessions = new SessionPlanner(this.fits,
				needed.stream().map((picture) -> picture.type).toList());
		if (answers.looks() != null) {
			keepWithin(answers.looks(), needed, sessions);
		}
		if (answers.owned().contains(OwnedPictures.OLDER)) {
			needed.stream()
				.filter((picture) -> picture.priority == Priority.NEEDED)
				.limit(1)
				.forEach((picture) -> picture.become(Priority.NEEDED, TOO_OLD));
		}
		List<PlannedPicture> pictures = wanted.stream()
			.sorted(Comparator.comparing((Wanted picture) -> picture.priority))
			.map((picture) -> planned(picture, named))
			.toList();
		List<String> now = needed.stream()
			.filter((picture) -> picture.priority == Priority.NEEDED)
			.map((picture) -> picture.type.key())
			.toList();
		return new Plan(answers, pictures, sessions.plan(now, answers));
	}

	/**
	 * Finds the pictures that rules ask for, those that are needed first and each group
	 * in the order of the rules.
	 */
	private List<Wanted> wanted(PlanAnswers answers, List<ContentItem<PlatformContent>> named) {
		List<String> activities = answers.activities().stream().map(Activity::code).toList();
		List<String> market = List.of(Optional.ofNullable(answers.market()).orElse(Market.ELSEWHERE).code());
		List<String> platformKeys = named.stream().map(ContentItem::key).toList();
		List<String> conditions = answers.conditions().stream().map(ReaderCondition::code).toList();
		Map<String, Wanted> found = new LinkedHashMap<>();
		this.rules.entries()
			.stream()
			.map(ContentItem::content)
			.filter((rule) -> meets(rule.activities(), activities) && meets(rule.markets(), market)
					&& meets(rule.platforms(), platformKeys) && meets(rule.conditions(), conditions))
			.sorted(Comparator.comparing((rule) -> !rule.isNeeded()))
			.forEach((rule) -> this.fits.find(String.valueOf(rule.type()))
				.ifPresent((type) -> found.computeIfAbsent(type.key(), (key) -> new Wanted(type)).add(rule)));
		return List.copyOf(found.values());
	}

	/**
	 * Marks the pictures in whose place something that the reader has will do. Digitals
	 * do wherever the rules take them. One look is one picture: the most important that
	 * it will do for, and whatever the same photograph does.
	 */
	private void markOwned(List<Wanted> wanted, PlanAnswers answers) {
		if (answers.owned().contains(OwnedPictures.DIGITALS)) {
			wanted.stream()
				.filter((picture) -> picture.takes(OwnedPictures.DIGITALS))
				.forEach((picture) -> picture.become(Priority.OWNED, MAKES_DO));
		}
		if (answers.owned().contains(OwnedPictures.ONE_LOOK)) {
			List<Wanted> possible = wanted.stream()
				.filter((picture) -> picture.priority == Priority.NEEDED && picture.takes(OwnedPictures.ONE_LOOK))
				.toList();
			possible.stream()
				.filter((picture) -> this.fits.between(possible.get(0).type.key(), picture.type.key())
					.onePhotograph() == OnePhotograph.YES)
				.forEach((picture) -> picture.become(Priority.OWNED, MAKES_DO));
		}
	}

	/**
	 * Lets pictures wait that would take more looks than the reader can afford. One that
	 * a look makes anyway costs nothing.
	 */
	private static void keepWithin(int looks, List<Wanted> needed, SessionPlanner sessions) {
		List<String> kept = new ArrayList<>();
		for (Wanted picture : needed) {
			kept.add(picture.type.key());
			if (sessions.looks(kept) > looks) {
				kept.remove(kept.size() - 1);
				picture.become(Priority.LATER, OVER_BUDGET);
			}
		}
	}

	private PlannedPicture planned(Wanted picture, List<ContentItem<PlatformContent>> named) {
		List<String> destinations = named.stream()
			.filter((platform) -> picture.goesTo(platform))
			.map((platform) -> platform.content().name())
			.toList();
		List<String> reasons = picture.deciding().map(PictureRuleContent::reason).distinct().toList();
		List<String> citations = picture.deciding().flatMap((rule) -> rule.citations().stream()).distinct().toList();
		return new PlannedPicture(picture.type.key(), picture.type.name(), picture.type.page(), picture.priority,
				reasons, picture.note, destinations, this.sources.cite(citations));
	}

	private static boolean meets(Collection<String> asked, Collection<String> given) {
		return asked.isEmpty() || given.stream().anyMatch(asked::contains);
	}

	/** A picture that rules ask for, while the plan is being made. */
	private static final class Wanted {

		private final Picture type;

		private final List<PictureRuleContent> rules = new ArrayList<>();

		private Priority priority = Priority.LATER;

		private String note = "";

		Wanted(Picture type) {
			this.type = type;
		}

		void add(PictureRuleContent rule) {
			this.rules.add(rule);
			if (rule.isNeeded()) {
				this.priority = Priority.NEEDED;
			}
		}

		void become(Priority other, String why) {
			this.priority = other;
			this.note = why;
		}

		/** Whether all rules that decide on it take a picture that the reader has. */
		boolean takes(OwnedPictures owned) {
			return deciding().allMatch((rule) -> rule.owned().contains(owned.code()));
		}

		/** The rules that need it, or else those by which it can wait. */
		Stream<PictureRuleContent> deciding() {
			boolean needed = this.rules.stream().anyMatch(PictureRuleContent::isNeeded);
			return this.rules.stream().filter((rule) -> rule.isNeeded() == needed);
		}

		/**
		 * Whether a platform shows it: because a rule names it, or because it serves the
		 * type.
		 */
		boolean goesTo(ContentItem<PlatformContent> platform) {
			List<String> served = platform.content().types();
			return served.contains(this.type.key()) || served.contains(this.type.type())
					|| this.rules.stream().anyMatch((rule) -> rule.platforms().contains(platform.key()));
		}

	}

}
