package headshots.studio.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.comparison.PhotographPages;
import headshots.comparison.PhotographPages.PhotographPage;
import headshots.content.ContentItem;
import headshots.media.PhotographChoice;
import headshots.media.PhotographContent;
import headshots.media.Photographs;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.studio.StudioDateFormatter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes which photographs come first on a page: the photographs of the page exchange
 * their positions, as drafts, and all others stay where they are.
 */
@Service
public class PhotographOrdering {

	private final ContentItems items;

	private final ItemOrdering itemOrdering;

	private final PhotographPages pages;

	private final PhotographVisibility visibility;

	private final StudioDateFormatter studioDateFormatter;

	PhotographOrdering(ContentItems items, ItemOrdering itemOrdering, PhotographPages pages,
			PhotographVisibility visibility, StudioDateFormatter studioDateFormatter) {
		this.items = items;
		this.itemOrdering = itemOrdering;
		this.pages = pages;
		this.visibility = visibility;
		this.studioDateFormatter = studioDateFormatter;
	}

	/** The page at a path, which may be made up. */
	public Optional<PhotographPage> page(String path) {
		return this.pages.all().stream().filter((page) -> page.href().equals(path)).findFirst();
	}

	/** The photographs of a page in the order that it has once all drafts are live. */
	public List<OrderedPhotograph> photographs(PhotographPage page) {
		List<ContentItems.Draft> photographs = ordered(page);
		List<OrderedPhotograph> lines = new ArrayList<>();
		for (int i = 0; i < photographs.size(); i++) {
			ContentItems.Draft draft = photographs.get(i);
			boolean mayRise = i > 0 && isOfType(page, photographs.get(i - 1)) == isOfType(page, draft);
			lines.add(new OrderedPhotograph(PhotographView.of(draft, PhotographStatus.NONE),
					i < PhotographChoice.MOST_ON_A_PAGE, mayRise, draft.status().hasDraft()));
		}
		return lines;
	}

	/**
	 * Moves a photograph of a page, as a draft.
	 * @param first whether to the first place; otherwise one place up
	 * @return whether it could be moved: those of the page's type stay before those of
	 * its guidance
	 */
	@Transactional
	public boolean raise(PhotographPage page, long id, boolean first, Actor by) {
		this.itemOrdering.lock(Photographs.KIND);
		List<ContentItems.Draft> before = ordered(page);
		List<ContentItems.Draft> after = new ArrayList<>(before);
		int place = indexOf(before, id);
		if (place < 0) {
			return false;
		}
		ContentItems.Draft moving = after.get(place);
		int target = first
				? (int) before.stream().filter((draft) -> isOfType(page, draft) && !isOfType(page, moving)).count()
				: place - 1;
		if (target < 0 || target >= place || isOfType(page, before.get(target)) != isOfType(page, moving)) {
			return false;
		}
		after.remove(place);
		after.add(target, moving);
		List<Integer> positions = positions(before);
		for (int i = 0; i < after.size(); i++) {
			this.itemOrdering.put(after.get(i), positions.get(i), by);
		}
		return true;
	}

	/** The positions that the photographs have now, each higher than the one before. */
	private static List<Integer> positions(List<ContentItems.Draft> photographs) {
		List<Integer> positions = new ArrayList<>(
				photographs.stream().map((draft) -> draft.content().position()).toList());
		Collections.sort(positions);
		for (int i = 1; i < positions.size(); i++) {
			positions.set(i, Math.max(positions.get(i), positions.get(i - 1) + 1));
		}
		return positions;
	}

	/** The live photographs that the page would show, with their drafts. */
	private List<ContentItems.Draft> ordered(PhotographPage page) {
		List<ContentItems.Draft> live = this.items.drafts(Photographs.KIND)
			.stream()
			.filter((draft) -> draft.status().isLive() && draft.status().state() != ContentItemState.WITHDRAWN)
			.toList();
		List<ContentItem<PhotographContent>> candidates = page.choice()
			.candidates(this.visibility.with(live), this.studioDateFormatter.today());
		return candidates.stream()
			.flatMap((item) -> live.stream().filter((draft) -> draft.status().key().equals(item.key())))
			.toList();
	}

	private static boolean isOfType(PhotographPage page, ContentItems.Draft draft) {
		return page.choice().isOfType((PhotographContent) draft.content());
	}

	private static int indexOf(List<ContentItems.Draft> photographs, long id) {
		for (int i = 0; i < photographs.size(); i++) {
			if (photographs.get(i).status().id() == id) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * A photograph of a page.
	 *
	 * @param photograph the photograph
	 * @param shown whether it is among those that the page shows
	 * @param movable whether it can come before the one above it
	 * @param draft whether it has changes that are not published
	 */
	public record OrderedPhotograph(PhotographView photograph, boolean shown, boolean movable, boolean draft) {
	}

}
