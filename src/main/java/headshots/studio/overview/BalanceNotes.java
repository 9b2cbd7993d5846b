package headshots.studio.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.ContentItem;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.service.BalancePair;
import headshots.studio.service.SettledBalanceNote;
import headshots.studio.service.SettledBalanceNotes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the pieces of guidance whose neighbor in the usual comparison was changed on a
 * later day. Staff settle a note that needs no work; it comes back when either side
 * changes.
 */
@Component
class BalanceNotes {

	private final GuidanceService guidance;

	private final SettledBalanceNotes settled;

	private final StudioDateFormatter studioDateFormatter;

	BalanceNotes(GuidanceService guidance, SettledBalanceNotes settled, StudioDateFormatter studioDateFormatter) {
		this.guidance = guidance;
		this.settled = settled;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Returns all notes, the settled ones among them.
	 * @param drafts all items that are not withdrawn
	 */
	List<BalanceNote> of(List<ContentItems.Draft> drafts) {
		ContentLookup contentLookup = new DraftContentLookup(drafts);
		ContentItemNames names = new ContentItemNames(contentLookup);
		Map<String, LocalDate> changed = new HashMap<>();
		for (ContentItem<GuidanceContent> entry : this.guidance.entries()) {
			changed.put(entry.content().slug(), entry.changed());
		}
		Map<String, ContentItems.Draft> cells = drafts.stream()
			.filter((draft) -> draft.status().kind().equals(GuidanceService.KIND))
			.collect(Collectors.toMap((draft) -> draft.content().slug(), Function.identity(), (one, other) -> one));
		Map<Long, SettledBalanceNote> decisions = this.settled.all();
		List<BalanceNote> notes = new ArrayList<>();
		for (ContentItems.Draft draft : drafts) {
			if (draft.status().state() == ContentItemState.LIVE && draft.content() instanceof GuidanceContent cell) {
				String partner = type(contentLookup, cell.type()).map(HeadshotTypeContent::comparedWith).orElse(null);
				LocalDate own = changed.get(cell.slug());
				LocalDate other = changed.get(partner + "." + cell.aspect());
				ContentItems.Draft neighbor = cells.get(partner + "." + cell.aspect());
				BalancePair pair = pair(draft, neighbor);
				if (own != null && other != null && own.isBefore(other) && pair != null) {
					String side = type(contentLookup, partner).map(HeadshotTypeContent::name).orElse("the other side");
					notes.add(new BalanceNote(pair, names.of(cell),
							" last changed " + this.studioDateFormatter.on(own) + "; " + side + " changed "
									+ this.studioDateFormatter.on(other),
							StudioUrls.editor(draft.status()), StudioUrls.balance(draft.status().id()),
							decisions.get(draft.status().id())));
				}
			}
		}
		return notes;
	}

	/** Says who settled a note and when. */
	String decided(SettledBalanceNote decision) {
		return decision.by().name() + ", " + this.studioDateFormatter.at(decision.settled());
	}

	private static @Nullable BalancePair pair(ContentItems.Draft draft, ContentItems.@Nullable Draft neighbor) {
		Integer own = draft.status().live();
		Integer other = (neighbor != null) ? neighbor.status().live() : null;
		return (own != null && other != null) ? new BalancePair(draft.status().id(), own, neighbor.status().id(), other)
				: null;
	}

	private static Optional<HeadshotTypeContent> type(ContentLookup contentLookup, @Nullable String key) {
		return contentLookup.find(HeadshotTypes.KIND, key).map((item) -> (HeadshotTypeContent) item.content());
	}

	/**
	 * A piece of guidance that is older than its neighbor.
	 *
	 * @param pair both sides as readers see them
	 * @param name the name of the piece
	 * @param dates when each side was changed, to be put after the name
	 * @param href its editor, which shows the neighbor too
	 * @param settling the page on which it is settled
	 * @param decision the last decision on it, which may be about older texts; or null
	 */
	record BalanceNote(BalancePair pair, String name, String dates, String href, String settling,
			@Nullable SettledBalanceNote decision) {

		/** Whether the last decision is about the texts that readers see now. */
		boolean isSettled() {
			return this.decision != null && this.decision.pair().equals(this.pair);
		}

		public String text() {
			return this.name + this.dates;
		}

	}

}
