package headshots.studio.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import headshots.accounts.StaffMember;
import headshots.comparison.GuidanceContent;
import headshots.content.ContentItem;
import headshots.media.PhotographContent;
import headshots.media.Photographs;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.reference.SourceContent;
import headshots.site.StudioProfiles;
import headshots.studio.ContentStateView;
import headshots.studio.ScheduleView;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.service.SourceChecks;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lists the tasks of editors.
 */
@Component
class EditorialTasks {

	private final BalanceNotes balanceNotes;

	private final UnsavedTexts unsavedTexts;

	private final StudioDateFormatter studioDateFormatter;

	private final Photographs photographs;

	private final StudioProfiles profiles;

	EditorialTasks(BalanceNotes balanceNotes, UnsavedTexts unsavedTexts, StudioDateFormatter studioDateFormatter,
			Photographs photographs, StudioProfiles profiles) {
		this.profiles = profiles;
		this.photographs = photographs;
		this.balanceNotes = balanceNotes;
		this.unsavedTexts = unsavedTexts;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * The work, for one person.
	 * @param drafts all entries that are not withdrawn
	 * @param discarded the ID of the working copy that was just discarded, empty if none
	 * was
	 */
	Work of(StaffMember staff, List<ContentItems.Draft> drafts, String discarded) {
		ContentLookup contentLookup = new DraftContentLookup(drafts);
		ContentItemNames names = new ContentItemNames(contentLookup);
		Predicate<ContentItems.Draft> mine = (draft) -> Objects.equals(draft.status().by().id(), staff.id());
		List<BalanceNotes.BalanceNote> notes = this.balanceNotes.of(drafts);
		return new Work(waiting(drafts, mine, names), waiting(drafts, mine.negate(), names),
				this.unsavedTexts.of(staff, drafts, names, discarded),
				(int) sources(drafts).filter((source) -> source.checked() == null).count(),
				(int) sources(drafts).filter((source) -> source.checked() != null).count(), uncited(drafts, names),
				notes.stream().filter((note) -> !note.isSettled()).toList(),
				(int) notes.stream().filter(BalanceNotes.BalanceNote::isSettled).count(), rights(drafts),
				studioDetails(drafts));
	}

	private List<Waiting> waiting(List<ContentItems.Draft> drafts, Predicate<ContentItems.Draft> whose,
			ContentItemNames names) {
		return drafts.stream()
			.filter((draft) -> draft.status().hasDraft() && whose.test(draft))
			.map((draft) -> new Waiting(draft.status(), names.of(draft.content()),
					draft.status().by().name() + ", " + this.studioDateFormatter.at(draft.status().saved()),
					ScheduleView.of(draft.status(), this.studioDateFormatter)))
			.toList();
	}

	private Stream<SourceContent> sources(List<ContentItems.Draft> drafts) {
		return drafts.stream()
			.filter((draft) -> draft.content() instanceof SourceContent)
			.map((draft) -> (SourceContent) draft.content())
			.filter((source) -> SourceChecks.isDue(source, this.studioDateFormatter.today()));
	}

	private static List<Link> uncited(List<ContentItems.Draft> drafts, ContentItemNames names) {
		return drafts.stream()
			.filter((draft) -> draft.content() instanceof GuidanceContent cell && cell.citations().isEmpty())
			.map((draft) -> new Link(names.of(draft.content()), StudioUrls.editor(draft.status())))
			.toList();
	}

	/** Returns where the studio's details are written, null once readers see them. */
	private @Nullable Link studioDetails(List<ContentItems.Draft> drafts) {
		if (!this.profiles.entries().isEmpty()) {
			return null;
		}
		return drafts.stream()
			.filter((draft) -> draft.status().kind().equals(StudioProfiles.KIND))
			.findFirst()
			.map((draft) -> new Link("Finish and publish the studio details", StudioUrls.editor(draft.status())))
			.orElseGet(() -> new Link("Add the studio details", StudioUrls.newEntry(StudioProfiles.KIND)));
	}

	/** Photographs that readers see no more, or only for a month. */
	private List<Link> rights(List<ContentItems.Draft> drafts) {
		LocalDate today = this.studioDateFormatter.today();
		Map<String, LocalDate> last = new HashMap<>();
		for (ContentItem<PhotographContent> entry : this.photographs.entries()) {
			entry.content()
				.lastDay()
				.filter((day) -> day.isBefore(today.plusMonths(1)))
				.ifPresent((day) -> last.put(entry.key(), day));
		}
		return drafts.stream()
			.filter((draft) -> draft.content() instanceof PhotographContent && last.containsKey(draft.status().key()))
			.sorted(Comparator.comparing((draft) -> last.get(draft.status().key())))
			.map((draft) -> {
				LocalDate day = last.get(draft.status().key());
				String name = draft.content().title().isBlank() ? draft.status().key() : draft.content().title();
				return new Link(name + (day.isBefore(today)
						? ": expired, not shown since " + this.studioDateFormatter.on(day.plusDays(1))
						: ": expires " + this.studioDateFormatter.on(day)), StudioUrls.editor(draft.status()));
			})
			.toList();
	}

	/**
	 * A draft that waits to be published.
	 */
	record Waiting(ContentItemStatus entry, String name, String saved, @Nullable ScheduleView schedule) {

		public String href() {
			return StudioUrls.editor(this.entry);
		}

		public ContentStateView state() {
			return ContentStateView.of(this.entry);
		}

	}

	/**
	 * Everything that waits.
	 *
	 * @param unsaved the person's own text that was kept and not saved
	 * @param neverChecked number of sources that were never checked
	 * @param longAgo how many were checked more than a year ago
	 * @param uncited cells that name no source
	 * @param unbalanced cells whose neighbor changed after them
	 * @param settled how many of those were found still right, which are not in the list
	 * @param rights photographs whose consent or license has ended or soon will
	 * @param studioDetails where to write who runs the guide, null if readers know
	 */
	record Work(List<Waiting> mine, List<Waiting> others, UnsavedTexts.Unsaved unsaved, int neverChecked, int longAgo,
			List<Link> uncited, List<BalanceNotes.BalanceNote> unbalanced, int settled, List<Link> rights,
			@Nullable Link studioDetails) {
	}

}
