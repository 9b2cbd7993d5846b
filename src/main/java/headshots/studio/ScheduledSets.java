package headshots.studio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.publishing.ContentItems;
import headshots.publishing.PublicationSchedule;
import headshots.publishing.ScheduledPublication;
import headshots.publishing.ScheduledRevision;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ViolationLinks;
import headshots.studio.service.PublishingAuthority;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Shows the drafts that are scheduled, set by set, and why a set was kept back.
 */
@Component
public class ScheduledSets {

	/** A set that is due for longer than this has met an unexpected failure. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final PublicationSchedule schedule;

	private final PublishingAuthority authority;

	private final ViolationLinks links;

	private final StudioDateFormatter studioDateFormatter;

	ScheduledSets(PublicationSchedule schedule, PublishingAuthority authority, ViolationLinks links,
			StudioDateFormatter studioDateFormatter) {
		this.schedule = schedule;
		this.authority = authority;
		this.links = links;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * All sets, the earliest first. The database is asked about those alone that were
	 * kept back.
	 * @param drafts all items
	 */
	public List<ScheduledSetView> of(List<ContentItems.Draft> drafts, ContentItemNames names) {
		Map<ScheduledRevision, List<String>> sets = new LinkedHashMap<>();
		drafts.stream()
			.filter((draft) -> draft.status().scheduled() != null)
			.forEach((draft) -> sets.computeIfAbsent(anyRevision(draft), (set) -> new ArrayList<>())
				.add(names.of(draft.content())));
		return sets.entrySet()
			.stream()
			.sorted(Comparator.comparing((set) -> set.getKey().due()))
			.map((set) -> view(set.getKey(), set.getValue()))
			.toList();
	}

	/** Returns why a set could not be published now, with the way out. */
	public List<Link> reasons(ScheduledPublication set) {
		List<Link> reasons = new ArrayList<>();
		if (!this.authority.isHeldBy(set.by())) {
			reasons.add(new Link(
					"The account of " + set.by().name()
							+ ", who scheduled it, is disabled. Review it and publish it yourself.",
					StudioUrls.schedule(set.id())));
		}
		reasons.addAll(this.links.of(this.schedule.check(set)));
		return reasons;
	}

	private ScheduledSetView view(ScheduledRevision set, List<String> names) {
		String time = this.studioDateFormatter.withWeekday(set.due());
		boolean late = set.due().plus(PATIENCE).isBefore(this.studioDateFormatter.now());
		String title = set.keptBack() ? "Kept back: was to go live " + time
				: late ? "Late: should have gone live " + time : "Goes live " + time;
		List<Link> reasons = set.keptBack() ? this.schedule.find(set.scheduleId()).map(this::reasons).orElse(List.of())
				: List.of();
		return new ScheduledSetView(title, StudioUrls.schedule(set.scheduleId()),
				names.stream().collect(Collectors.joining(", ")), set.keptBack(), late && !set.keptBack(), reasons);
	}

	/** The same for all items of a set. */
	private static ScheduledRevision anyRevision(ContentItems.Draft draft) {
		ScheduledRevision scheduled = draft.status().scheduled();
		if (scheduled == null) {
			throw new IllegalArgumentException("Not scheduled");
		}
		return new ScheduledRevision(scheduled.scheduleId(), scheduled.due(), 0, scheduled.keptBack());
	}

	/**
	 * A set of drafts that go live together.
	 *
	 * @param title when it goes live, or that it did not
	 * @param href its page
	 * @param names its items
	 * @param keptBack whether it was due and could not be published
	 * @param late whether it was due and the guide did not come to it
	 * @param reasons why it was kept back, as far as that still holds
	 */
	public record ScheduledSetView(String title, String href, String names, boolean keptBack, boolean late,
			List<Link> reasons) {
	}

}
