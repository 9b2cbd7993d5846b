package headshots.studio.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.PublicationSchedule;
import headshots.publishing.ScheduledPublication;
import headshots.publishing.ScheduledTime;
import headshots.publishing.SchedulingOutcome;
import headshots.studio.ContentStateView;
import headshots.studio.ScheduledSets;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.ViolationLinks;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a set of drafts that is published at a later time.
 */
@Component
class ScheduledSetPages {

	private final PublicationSchedule schedule;

	private final ScheduledSets sets;

	private final ContentItems items;

	private final ViolationLinks links;

	private final ScheduleTimes times;

	private final StudioDateFormatter studioDateFormatter;

	ScheduledSetPages(PublicationSchedule schedule, ScheduledSets sets, ContentItems items, ViolationLinks links,
			ScheduleTimes times, StudioDateFormatter studioDateFormatter) {
		this.schedule = schedule;
		this.sets = sets;
		this.items = items;
		this.links = links;
		this.times = times;
		this.studioDateFormatter = studioDateFormatter;
	}

	/** The page, or the way to the start page where the set was published or canceled. */
	ModelAndView page(long id, HttpStatus status) {
		Optional<ScheduledPublication> found = this.schedule.find(id);
		return found.isEmpty() ? SeeOther.at(StudioUrls.STUDIO + "?done=unscheduled") : page(found.get(), status);
	}

	List<Link> reasons(SchedulingOutcome.Invalid refused) {
		return this.links.of(refused.reasons());
	}

	private ModelAndView page(ScheduledPublication set, HttpStatus status) {
		ScheduledTime now = ScheduledTime.at(set.due(), this.times.zone());
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(this.items));
		ModelAndView page = new ModelAndView("studio/schedule", status);
		page.addObject("page",
				PageHead.of(PageHead.PageKind.UNLISTED,
						set.isKeptBack() ? "Not published: was to go live " + now.words() : "Goes live " + now.words(),
						"Drafts that are published at a later time.", StudioUrls.STUDIO));
		page.addObject("set", set);
		page.addObject("path", StudioUrls.schedule(set.id()));
		page.addObject("repeated", now.isRepeated() ? now.words() : null);
		page.addObject("elsewhere",
				now.equals(set.chosen()) ? null : set.chosen().words() + ", " + set.chosen().zone().getId());
		List<ScheduledItemView> views = set.items().stream().map((item) -> item(item, names)).toList();
		List<Long> drafts = views.stream()
			.map(ScheduledItemView::entry)
			.filter(ContentItemStatus::hasDraft)
			.map(ContentItemStatus::id)
			.toList();
		page.addObject("items", views);
		page.addObject("reasons", this.sets.reasons(set));
		page.addObject("review", drafts.isEmpty() ? null : StudioUrls.publication(drafts));
		page.addObject("when", set.isKeptBack() ? null : this.times.of(now));
		return page;
	}

	private ScheduledItemView item(ScheduledPublication.ScheduledItem item, ContentItemNames names) {
		ContentItems.Draft draft = this.items.draft(item.entryId()).orElseThrow();
		ContentItemStatus status = draft.status();
		String changes = StudioUrls.changes(item.entryId());
		boolean compared = item.live() != null && !Objects.equals(item.live(), item.revision());
		return new ScheduledItemView(status, names.of(draft.content()),
				compared ? changes + "?older=" + item.live() + "&newer=" + item.revision() : null,
				(item.isOlderVersion() && status.hasDraft())
						? status.by().name() + ", " + this.studioDateFormatter.at(status.saved()) : null,
				changes + "?older=" + item.revision() + "&newer=" + item.latest(),
				item.entryId() + ":" + item.latest());
	}

	/**
	 * One of the drafts.
	 *
	 * @param name the name that staff see
	 * @param changes where it is compared with what readers see, null if that is nothing
	 * @param newer who saved a newer version, and when, or null
	 * @param difference where the newer version is compared with the scheduled one
	 * @param shown the value that a form sends back to include the newer version
	 */
	record ScheduledItemView(ContentItemStatus entry, String name, @Nullable String changes, @Nullable String newer,
			String difference, String shown) {

		public String href() {
			return StudioUrls.editor(this.entry);
		}

		public ContentStateView state() {
			return ContentStateView.of(this.entry);
		}

	}

}
