package headshots.studio.editing;

import headshots.comparison.GuidanceContent;
import headshots.studio.ContentStateView;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * Guidance that the editor shows beside the one that is edited.
 *
 * @param title its name: "Model: Styling"
 * @param tint the class that colors it, empty for none
 * @param state its publication state
 * @param href where it is edited, null where it cannot be
 * @param content its content
 */
public record Neighbor(String title, String tint, ContentStateView state, @Nullable String href,
		GuidanceContent content) {

	public SafeHtml detail() {
		return Markdown.render(this.content.detail());
	}

	/** The stretch in words, empty where a draft has none. */
	public String stretch() {
		return (this.content.from() != null && this.content.to() != null)
				? this.content.from() + " to " + this.content.to() : "";
	}

}
