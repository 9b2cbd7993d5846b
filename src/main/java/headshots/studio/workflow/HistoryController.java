package headshots.studio.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Revision;
import headshots.publishing.ScheduledRevision;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows an item's revisions, compares two of them, and restores one.
 */
@Controller
class HistoryController {

	private final ContentItems items;

	private final FormDefinitions forms;

	private final Revisions revisions;

	private final StudioDateFormatter studioDateFormatter;

	HistoryController(ContentItems items, FormDefinitions forms, Revisions revisions,
			StudioDateFormatter studioDateFormatter) {
		this.items = items;
		this.forms = forms;
		this.revisions = revisions;
		this.studioDateFormatter = studioDateFormatter;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/revisions")
	ModelAndView history(@PathVariable long id) {
		ContentItemStatus item = this.revisions.entry(id);
		List<Revision> history = this.items.history(id);
		Map<Integer, List<String>> readers = LiveTimes.of(this.items.publications(id), this.studioDateFormatter);
		ScheduledRevision scheduled = item.scheduled();
		if (scheduled != null) {
			readers.computeIfAbsent(scheduled.revision(), (number) -> new ArrayList<>())
				.add(0, (scheduled.keptBack() ? "Kept back: was to go live " : "Goes live ")
						+ this.studioDateFormatter.withWeekday(scheduled.due()));
		}
		ModelAndView page = this.revisions.page("studio/history", "History of ", item, history.get(0));
		page.addObject("revisions",
				history.stream().map((revision) -> this.revisions.line(revision, item, readers)).toList());
		return page;
	}

	/**
	 * Two revisions; without a choice the live one, or the one before, and the latest.
	 */
	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/changes")
	ModelAndView changes(@PathVariable long id, @RequestParam(defaultValue = "0") int older,
			@RequestParam(defaultValue = "0") int newer) {
		ContentItemStatus item = this.revisions.entry(id);
		int to = (newer > 0) ? newer : item.latest();
		Integer live = item.live();
		int from = (older > 0) ? older : (live != null && live != to) ? live : Math.max(1, to - 1);
		Revision before = this.revisions.revision(id, Math.min(from, to));
		Revision after = this.revisions.revision(id, Math.max(from, to));
		FormDefinition form = this.forms.find(item.kind()).orElseThrow();
		ModelAndView page = this.revisions.page("studio/changes", "Changes in ", item, after);
		page.addObject("before", this.revisions.line(before, item, Map.of()));
		page.addObject("after", this.revisions.line(after, item, Map.of()));
		page.addObject("changes",
				FieldText.changes(form, before.content(), after.content(), new DraftContentLookup(this.items)));
		page.addObject("numbers", this.items.history(id).stream().map(Revision::number).toList());
		return page;
	}

}
