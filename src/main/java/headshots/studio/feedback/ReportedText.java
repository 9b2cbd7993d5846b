package headshots.studio.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.feedback.FeedbackReport;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Revision;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.Field;
import headshots.studio.form.FieldType;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.FormValues;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what an item said when a reader reported it, and whether it has changed since.
 */
@Component
class ReportedText {

	/** Fields with words; the rest are choices and numbers for the page. */
	private static final Set<FieldType> READ = Set.of(FieldType.LINE, FieldType.TEXT, FieldType.MARKDOWN,
			FieldType.LINES);

	private final ContentItems items;

	private final FormDefinitions forms;

	private final StudioDateFormatter dates;

	ReportedText(ContentItems items, FormDefinitions forms, StudioDateFormatter dates) {
		this.items = items;
		this.forms = forms;
		this.dates = dates;
	}

	/** Returns what is known of a report's item; empty if the item does not exist. */
	Optional<TextThen> of(FeedbackReport report) {
		return this.items.find(report.item()).map((item) -> {
			ContentItems.Publication then = liveAt(item, report.received()).orElse(null);
			if (then == null) {
				return new TextThen(item, "Readers didn’t see it at that time.", false, null, List.of());
			}
			Integer live = item.live();
			boolean changed = live == null || live != then.revision();
			String changes = (live != null && changed)
					? StudioUrls.changes(item.id()) + "?older=" + then.revision() + "&newer=" + live : null;
			return new TextThen(item, sentence(item, then), changed, changes,
					this.items.revision(item.id(), then.revision()).map(this::lines).orElse(List.of()));
		});
	}

	private Optional<ContentItems.Publication> liveAt(ContentItemStatus item, Instant moment) {
		return this.items.publications(item.id())
			.stream()
			.filter((event) -> !event.at().isAfter(moment))
			.findFirst()
			.filter((event) -> !event.withdrawal());
	}

	private String sentence(ContentItemStatus item, ContentItems.Publication then) {
		String seen = "Readers saw revision " + then.revision() + " then.";
		if (item.live() == null) {
			return seen + " It has been withdrawn since.";
		}
		if (item.live() == then.revision()) {
			return seen + " It hasn’t changed since.";
		}
		return seen + this.items.publications(item.id())
			.stream()
			.filter((event) -> !event.withdrawal())
			.findFirst()
			.map((event) -> " It has changed since: " + event.by().name() + " published revision " + event.revision()
					+ " on " + this.dates.at(event.at()) + ".")
			.orElse("");
	}

	private List<TextLine> lines(Revision revision) {
		FormDefinition form = this.forms.find(this.items.find(revision.entryId()).orElseThrow().kind()).orElseThrow();
		FormValues values = form.write(revision.content());
		List<TextLine> lines = new ArrayList<>();
		for (Field field : form.components()) {
			String text = READ.contains(field.shape()) ? values.first(field.name()) : "";
			if (!text.isBlank()) {
				lines.add(new TextLine(field.label(), text));
			}
		}
		return lines;
	}

	/**
	 * The text of an item at a time.
	 *
	 * @param item the item as it is now
	 * @param sentence which revision readers saw, and whether it has changed since
	 * @param changed whether it has
	 * @param changes where the two are compared, null if there is nothing to compare
	 * @param lines the words that readers saw
	 */
	record TextThen(ContentItemStatus item, String sentence, boolean changed, @Nullable String changes,
			List<TextLine> lines) {
	}

	/**
	 * A field with its text.
	 *
	 * @param label the field's name
	 * @param text its text
	 */
	record TextLine(String label, String text) {
	}

}
