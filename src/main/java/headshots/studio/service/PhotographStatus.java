package headshots.studio.service;

import java.util.List;

import headshots.comparison.PhotographPages.PhotographPage;
import headshots.studio.StudioUrls;
import org.jspecify.annotations.Nullable;

/**
 * Whether readers see a photograph, and why not.
 *
 * @param note a sentence on the end of its consent or license, or on what it lacks; null
 * if there is nothing to say
 * @param ended whether its consent or license has ended
 * @param ending whether one of them ends within a month
 * @param attached whether it is attached to anything
 * @param crowdedOut the pages on which others come first
 */
public record PhotographStatus(@Nullable String note, boolean ended, boolean ending, boolean attached,
		List<PhotographPage> crowdedOut) {

	/** Nothing to say, as of what was withdrawn. */
	static final PhotographStatus NONE = new PhotographStatus(null, false, false, true, List.of());

	public PhotographStatus {
		crowdedOut = List.copyOf(crowdedOut);
	}

	/** The pages on which others come first, and where their order is changed. */
	public List<PageOrder> orders() {
		return this.crowdedOut.stream()
			.map((page) -> new PageOrder(page.name(), StudioUrls.photographOrder(page.href())))
			.toList();
	}

	/** Whether it is missing from a page that it should be on, or from all. */
	public boolean isHidden() {
		return this.ended || !this.attached || !this.crowdedOut.isEmpty();
	}

	/**
	 * The order of a page's photographs.
	 *
	 * @param title the page's short name
	 * @param href where the order is changed
	 */
	public record PageOrder(String title, String href) {
	}

}
