package headshots.media;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import headshots.content.ContentItem;

/**
 * Decides which photographs a page shows: those of its types before those of its
 * guidance, each in the order of staff, and never more than a few. Readers' pages and the
 * studio ask the same rule.
 *
 * @param types keys of the types and looks that the page is about
 * @param guidance keys of the pieces of guidance that it shows
 */
public record PhotographChoice(List<String> types, List<String> guidance) {

	/** A page is an argument in words, and these are the evidence. */
	public static final int MOST_ON_A_PAGE = 3;

	public PhotographChoice {
		types = List.copyOf(types);
		guidance = List.copyOf(guidance);
	}

	/** Whether a photograph is attached to the page itself, not to its guidance alone. */
	public boolean isOfType(PhotographContent photograph) {
		return meet(photograph.types(), this.types);
	}

	/** Whether a photograph is attached to anything on the page. */
	public boolean includes(PhotographContent photograph) {
		return isOfType(photograph) || meet(photograph.guidance(), this.guidance);
	}

	/**
	 * Returns the photographs that the page could show on a day.
	 * @param photographs the live photographs in order
	 * @return the first {@value #MOST_ON_A_PAGE} are shown, the others would be next
	 */
	public List<ContentItem<PhotographContent>> candidates(List<ContentItem<PhotographContent>> photographs,
			LocalDate day) {
		List<ContentItem<PhotographContent>> allowed = photographs.stream()
			.filter((item) -> item.content().isShownOn(day))
			.filter((item) -> includes(item.content()))
			.toList();
		return Stream
			.concat(allowed.stream().filter((item) -> isOfType(item.content())),
					allowed.stream().filter((item) -> !isOfType(item.content())))
			.toList();
	}

	private static boolean meet(Collection<String> one, Collection<String> other) {
		return !Collections.disjoint(one, other);
	}

}
