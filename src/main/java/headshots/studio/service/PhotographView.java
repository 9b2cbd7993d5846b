package headshots.studio.service;

import headshots.media.Thumbnail;
import headshots.publishing.ContentItems;
import headshots.studio.ContentStateView;
import headshots.studio.StudioUrls;
import org.jspecify.annotations.Nullable;

/**
 * A photograph in a list of photographs.
 *
 * @param id the number of its entry
 * @param revision the number of its latest revision
 * @param name the name that staff see
 * @param href its editor
 * @param state its publication state
 * @param thumbnail its picture; null if it has none
 * @param status whether readers see it
 */
public record PhotographView(long id, int revision, String name, String href, ContentStateView state,
		@Nullable Thumbnail thumbnail, PhotographStatus status) {

	static PhotographView of(ContentItems.Draft draft, PhotographStatus status) {
		String title = draft.content().title();
		return new PhotographView(draft.status().id(), draft.status().latest(), title.isBlank() ? "Untitled" : title,
				StudioUrls.editor(draft.status()), ContentStateView.of(draft.status()),
				Thumbnail.of(draft.content()).orElse(null), status);
	}

}
