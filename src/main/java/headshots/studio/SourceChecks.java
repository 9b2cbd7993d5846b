package headshots.studio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.publishing.Drafts;
import headshots.publishing.Entries;
import headshots.publishing.EntryState;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import headshots.publishing.PublishingDesk;
import headshots.publishing.StoredContent;
import headshots.reference.SourceContent;
import headshots.reference.Sources;

import org.springframework.stereotype.Component;

/**
 * When the studio last compared the guide with its sources.
 */
@Component
class SourceChecks {

	private final Entries entries;

	private final Drafts drafts;

	private final PublishingDesk desk;

	private final StoredContent contents;

	private final Times times;

	SourceChecks(Entries entries, Drafts drafts, PublishingDesk desk, StoredContent contents, Times times) {
		this.entries = entries;
		this.drafts = drafts;
		this.desk = desk;
		this.contents = contents;
		this.times = times;
	}

	/**
	 * Whether a source was not checked within a year. The studio's own word needs no
	 * check.
	 */
	static boolean isDue(SourceContent source, LocalDate today) {
		LocalDate checked = source.checked();
		return source.address() != null && (checked == null || checked.isBefore(today.minusYears(1)));
	}

	/**
	 * Marks sources as checked today: for readers at once where they see the latest
	 * revision, else in the draft.
	 * @return the sources whose check stayed a draft, because they cannot be published
	 */
	List<Long> markToday(List<Long> ids, Actor by) {
		Map<Long, Integer> publish = new HashMap<>();
		for (Long id : ids) {
			EntryStatus entry = this.entries.find(id).filter((found) -> found.kind().equals(Sources.KIND)).orElse(null);
			if (entry != null) {
				Content checked = this.contents.with(this.entries.latest(id).content(),
						Map.of("checked", this.times.today().toString()));
				Outcome saved = this.drafts.save(id, entry.latest(), checked, "Checked", by, FormToken.fresh());
				if (saved instanceof Outcome.Done done && done.changed() && entry.state() == EntryState.LIVE) {
					publish.put(id, done.revision());
				}
			}
		}
		boolean published = publish.isEmpty() || this.desk.publish(publish, by) instanceof Outcome.Done;
		return published ? List.of() : List.copyOf(publish.keySet());
	}

}
