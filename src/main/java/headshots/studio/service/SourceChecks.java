package headshots.studio.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Drafts;
import headshots.publishing.PublishingOutcome;
import headshots.publishing.PublishingService;
import headshots.reference.SourceContent;
import headshots.reference.Sources;
import headshots.studio.StudioDateFormatter;
import headshots.studio.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * When the studio last compared the guide with its sources.
 */
@Component
public class SourceChecks {

	private final ContentItems items;

	private final Drafts drafts;

	private final PublishingService desk;

	private final ContentSerializer contents;

	private final StudioDateFormatter studioDateFormatter;

	SourceChecks(ContentItems items, Drafts drafts, PublishingService desk, ContentSerializer contents,
			StudioDateFormatter studioDateFormatter) {
		this.items = items;
		this.drafts = drafts;
		this.desk = desk;
		this.contents = contents;
		this.studioDateFormatter = studioDateFormatter;
	}

	/** Whether a list shows when its entries were checked. */
	public static boolean areListed(String kind) {
		return kind.equals(Sources.KIND);
	}

	/** Returns when a source was checked, for a list; nothing for other content. */
	public static String note(Content content, StudioDateFormatter formatter) {
		if (!(content instanceof SourceContent source)) {
			return "";
		}
		LocalDate checked = source.checked();
		return (checked != null) ? "Checked " + formatter.on(checked) : "Never checked";
	}

	/**
	 * Whether a source was not checked within a year. The studio's own word needs no
	 * check, and other content neither.
	 */
	public static boolean isDue(Content content, LocalDate today) {
		if (!(content instanceof SourceContent source)) {
			return false;
		}
		LocalDate checked = source.checked();
		return !source.own() && (checked == null || checked.isBefore(today.minusYears(1)));
	}

	/**
	 * Marks sources as checked today: for readers at once where they see the latest
	 * revision, else in the draft.
	 * @return the sources whose check stayed a draft, because they cannot be published
	 */
	public List<Long> markToday(List<Long> ids, Actor by) {
		Map<Long, Integer> publish = new HashMap<>();
		for (Long id : ids) {
			ContentItemStatus item = this.items.find(id)
				.filter((found) -> found.kind().equals(Sources.KIND))
				.orElse(null);
			if (item != null) {
				Content checked = this.contents.with(this.items.latest(id).content(),
						Map.of("checked", this.studioDateFormatter.today().toString()));
				PublishingOutcome saved = this.drafts.save(id, item.latest(), checked, "Checked", by,
						SubmissionId.fresh());
				if (saved instanceof PublishingOutcome.Done done && done.changed()
						&& item.state() == ContentItemState.LIVE) {
					publish.put(id, done.revision());
				}
			}
		}
		boolean published = publish.isEmpty() || this.desk.publish(publish, by) instanceof PublishingOutcome.Done;
		return published ? List.of() : List.copyOf(publish.keySet());
	}

}
