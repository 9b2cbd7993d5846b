package headshots.studio.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.publishing.ContentItems;
import headshots.studio.StudioDateFormatter;

/**
 * Says when each revision of an item was what readers saw.
 */
final class LiveTimes {

	private final StudioDateFormatter studioDateFormatter;

	private final Map<Integer, List<String>> sentences = new HashMap<>();

	private LiveTimes(StudioDateFormatter studioDateFormatter) {
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Derives the times from an item's publications and withdrawals.
	 * @param newestFirst all of them, the newest first
	 * @return one sentence for each time by the revision's number, the newest first:
	 * "Live Nov 29, 8:44–8:49 AM, published by Ana Ruiz"
	 */
	static Map<Integer, List<String>> of(List<ContentItems.Publication> newestFirst,
			StudioDateFormatter studioDateFormatter) {
		LiveTimes times = new LiveTimes(studioDateFormatter);
		ContentItems.Publication live = null;
		for (int i = newestFirst.size() - 1; i >= 0; i--) {
			ContentItems.Publication event = newestFirst.get(i);
			if (live == null && event.withdrawal()) {
				times.add(event, "Put away " + times.at(event.at()) + " by " + event.by().name());
			}
			else if (event.withdrawal()) {
				times.add(live, times.between(live, event) + ", withdrawn by " + event.by().name());
				live = null;
			}
			else if (live == null || live.revision() != event.revision()) {
				if (live != null) {
					times.add(live, times.between(live, event));
				}
				live = event;
			}
		}
		if (live != null) {
			times.add(live, "Live now, since " + times.at(live.at()) + publishedBy(live));
		}
		return times.sentences;
	}

	private String between(ContentItems.Publication from, ContentItems.Publication until) {
		return "Live " + this.studioDateFormatter.between(from.at(), until.at()) + publishedBy(from);
	}

	/** Names the person; starter content was published by none. */
	private static String publishedBy(ContentItems.Publication publication) {
		return (publication.by().id() != null) ? ", published by " + publication.by().name() : "";
	}

	private String at(Instant instant) {
		return this.studioDateFormatter.between(instant, instant);
	}

	private void add(ContentItems.Publication publication, String sentence) {
		this.sentences.computeIfAbsent(publication.revision(), (revision) -> new ArrayList<>()).add(0, sentence);
	}

}
