package headshots.studio.workflow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import headshots.accounts.StaffMember;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentViolation;
import headshots.content.Reference;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.studio.ContentStateView;
import headshots.studio.ScheduleView;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The drafts that can be published together, a person's own and those of others.
 */
@Component
class SelectableDrafts {

	private final ContentItems items;

	private final StudioDateFormatter studioDateFormatter;

	SelectableDrafts(ContentItems items, StudioDateFormatter studioDateFormatter) {
		this.items = items;
		this.studioDateFormatter = studioDateFormatter;
	}

	/** Returns the drafts that are selected for a person at first: their own. */
	List<Long> own(StaffMember staff) {
		return of(List.of(), staff).mine().stream().map(SelectableDraft::id).toList();
	}

	DraftSelection of(Collection<Long> chosen, StaffMember staff) {
		List<ContentItems.Draft> all = this.items.drafts();
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(all));
		Map<ContentKey, SelectableDraft> drafts = new LinkedHashMap<>();
		all.stream()
			.filter((draft) -> isSelectable(draft) || chosen.contains(draft.status().id()))
			.sorted(Comparator.comparing(ContentItems.Draft::content, Content.IN_ORDER))
			.forEach((draft) -> drafts.put(draft.status().address(),
					new SelectableDraft(draft, names.of(draft.content()),
							draft.status().by().name() + ", " + this.studioDateFormatter.at(draft.status().saved()),
							Objects.equals(draft.status().by().id(), staff.id()), chosen.contains(draft.status().id()),
							ScheduleView.of(draft.status(), this.studioDateFormatter))));
		return new DraftSelection(drafts);
	}

	private static boolean isSelectable(ContentItems.Draft draft) {
		return draft.status().hasDraft() && draft.status().state() != ContentItemState.WITHDRAWN;
	}

	/**
	 * All drafts, of which some are selected.
	 *
	 * @param drafts by kind and key
	 */
	record DraftSelection(Map<ContentKey, SelectableDraft> drafts) {

		public List<SelectableDraft> mine() {
			return this.drafts.values().stream().filter(SelectableDraft::own).toList();
		}

		public List<SelectableDraft> others() {
			return this.drafts.values().stream().filter((draft) -> !draft.own()).toList();
		}

		public long selected() {
			return this.drafts.values().stream().filter(SelectableDraft::selected).count();
		}

		public int size() {
			return this.drafts.size();
		}

		/** Returns the drafts without which the selected ones cannot be published. */
		List<SelectableDraft> missing(List<ContentViolation> violations) {
			Set<SelectableDraft> missing = new LinkedHashSet<>();
			violations.forEach((violation) -> {
				SelectableDraft draft = unselected(violation.problem().unpublished());
				if (draft != null) {
					missing.add(draft);
				}
			});
			return List.copyOf(missing);
		}

		/** Returns these drafts and those that they refer to in turn. */
		List<SelectableDraft> missingToo(List<SelectableDraft> missing) {
			Set<SelectableDraft> all = new LinkedHashSet<>(missing);
			Deque<SelectableDraft> next = new ArrayDeque<>(missing);
			while (!next.isEmpty()) {
				for (Reference reference : next.remove().draft().content().references()) {
					SelectableDraft draft = (reference.key() != null)
							? unselected(new ContentKey(reference.kind(), reference.key())) : null;
					if (draft != null && !draft.draft().status().isLive() && all.add(draft)) {
						next.add(draft);
					}
				}
			}
			return List.copyOf(all);
		}

		private @Nullable SelectableDraft unselected(@Nullable ContentKey item) {
			SelectableDraft draft = (item != null) ? this.drafts.get(item) : null;
			return (draft != null && !draft.selected()) ? draft : null;
		}

	}

	/**
	 * A draft that can be selected.
	 *
	 * @param name the name that staff see
	 * @param saved who saved it, and when
	 * @param own whether the person saved it
	 * @param selected whether it is selected
	 * @param schedule when it goes live already, null if it is not scheduled
	 */
	record SelectableDraft(ContentItems.Draft draft, String name, String saved, boolean own, boolean selected,
			@Nullable ScheduleView schedule) {

		public long id() {
			return this.draft.status().id();
		}

		/** The shortest name, as within a sentence: "Voice actor". */
		public String shortName() {
			Content content = this.draft.content();
			return (content.namedAfter().isEmpty() && !content.name().isBlank()) ? content.name() : this.name;
		}

		public String href() {
			return StudioUrls.editor(this.draft.status());
		}

		public ContentStateView state() {
			return ContentStateView.of(this.draft.status());
		}

	}

}
