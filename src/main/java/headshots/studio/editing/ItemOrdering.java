package headshots.studio.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Drafts;
import headshots.studio.SubmissionId;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.web.PageNotFoundException;

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
	 * @return whether there was a place to move to
	 */
	public boolean move(String kind, long id, boolean up, Actor by) {
		if (!areOrdered(kind)) {
			throw new PageNotFoundException();
		}
		List<ContentItems.Draft> siblings = siblings(kind, id);
		List<ContentItems.Draft> ordered = new ArrayList<>(siblings);
		ContentItems.Draft moving = ordered.stream()
			.filter((draft) -> draft.status().id() == id)
			.findFirst()
			.orElseThrow();
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
			.orElseThrow(PageNotFoundException::new)
			.content()
			.parent();
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
