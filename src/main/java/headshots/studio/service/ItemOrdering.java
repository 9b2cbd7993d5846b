package headshots.studio.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Drafts;
import headshots.studio.SubmissionId;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;

import org.springframework.stereotype.Component;

/**
 * The order in which staff put entries. Positions leave gaps, so that moving one entry
 * mostly changes that entry alone.
 */
@Component
public class ItemOrdering {

	private static final int GAP = 10;

	private final ContentItems items;

	private final Drafts drafts;

	private final ContentSerializer contents;

	private final FormDefinitions forms;

	ItemOrdering(ContentItems items, Drafts drafts, ContentSerializer contents, FormDefinitions forms) {
		this.items = items;
		this.drafts = drafts;
		this.contents = contents;
		this.forms = forms;
	}

	public boolean areOrdered(String kind) {
		return this.forms.find(kind).filter(FormDefinition::isOrdered).isPresent();
	}

	/** The place of a new entry: after all others of its kind. */
	public int next(String kind) {
		return this.items.drafts(kind).stream().mapToInt(ItemOrdering::position).max().orElse(0) + GAP;
	}

	/**
	 * Moves an entry one place up or down.
	 * @return whether there was a place to move to; empty if no order holds such an item
	 */
	public Optional<Boolean> move(String kind, long id, boolean up, Actor by) {
		List<ContentItems.Draft> ordered = areOrdered(kind) ? siblings(kind, id) : List.of();
		return ordered.stream()
			.filter((draft) -> draft.status().id() == id)
			.findFirst()
			.map((moving) -> move(moving, new ArrayList<>(ordered), up, by));
	}

	private boolean move(ContentItems.Draft moving, List<ContentItems.Draft> ordered, boolean up, Actor by) {
		int place = ordered.indexOf(moving) + (up ? -1 : 1);
		if (place < 0 || place >= ordered.size()) {
			return false;
		}
		ordered.remove(moving);
		ordered.add(place, moving);
		int before = (place == 0) ? 0 : position(ordered.get(place - 1));
		int after = (place == ordered.size() - 1) ? before + 2 * GAP : position(ordered.get(place + 1));
		if (after - before > 1) {
			put(moving, (before + after) / 2, by);
		}
		else {
			for (int i = 0; i < ordered.size(); i++) {
				put(ordered.get(i), (i + 1) * GAP, by);
			}
		}
		return true;
	}

	/**
	 * Finds the items that share an order: all of its kind, looks with those of their
	 * type.
	 */
	private List<ContentItems.Draft> siblings(String kind, long id) {
		List<ContentItems.Draft> all = this.items.drafts(kind)
			.stream()
			.filter((draft) -> draft.status().state() != ContentItemState.WITHDRAWN)
			.sorted(Comparator.comparing(ContentItems.Draft::content, Content.IN_ORDER))
			.toList();
		String parent = all.stream()
			.filter((draft) -> draft.status().id() == id)
			.findFirst()
			.map((draft) -> draft.content().parent())
			.orElse(null);
		return all.stream().filter((draft) -> Objects.equals(draft.content().parent(), parent)).toList();
	}

	private void put(ContentItems.Draft draft, int position, Actor by) {
		if (position(draft) != position) {
			this.drafts.save(draft.status().id(), draft.status().latest(),
					this.contents.with(draft.content(), Map.of("position", position)), "Moved", by,
					SubmissionId.fresh());
		}
	}

	private static int position(ContentItems.Draft draft) {
		return draft.content().position();
	}

}
