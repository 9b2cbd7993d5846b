package headshots.studio.feedback;

import java.util.List;

/**
 * The feedback of readers about one item, beside its editor.
 *
 * @param counts how often it was useful and wrong, empty if readers said nothing
 * @param open the open reports, the oldest first
 */
public record ItemFeedback(String counts, List<ReportLine> open) {

	public boolean isEmpty() {
		return this.counts.isEmpty() && this.open.isEmpty();
	}

	public String title() {
		return this.open.isEmpty() ? "From readers: " + this.counts
				: "From readers: " + this.open.size() + " open, " + this.counts;
	}

}
