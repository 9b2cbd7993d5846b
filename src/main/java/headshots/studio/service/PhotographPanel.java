package headshots.studio.service;

import java.util.List;

import headshots.media.Photographs;
import headshots.media.PictureFaces;
import headshots.media.PictureName;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.studio.StudioUrls;
import headshots.studio.form.FaceHint;
import headshots.studio.form.FormValues;
import headshots.studio.service.PhotographAttachments.AttachmentTarget;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Prepares what an editor shows about photographs: those attached to the item, or whether
 * readers see it where it is a photograph itself.
 */
@Component
public class PhotographPanel {

	private final PhotographLibrary library;

	private final PhotographVisibility visibility;

	private final ContentItems items;

	private final PictureFaces faces;

	PhotographPanel(PhotographLibrary library, PhotographVisibility visibility, ContentItems items,
			PictureFaces faces) {
		this.faces = faces;
		this.library = library;
		this.visibility = visibility;
		this.items = items;
	}

	/**
	 * The photographs that are attached to an item.
	 * @param item null for an item that is not saved yet
	 * @return null if photographs cannot be attached to it
	 */
	public @Nullable AttachedPhotographs attachedTo(@Nullable ContentItemStatus item) {
		if (item == null || item.state() == ContentItemState.WITHDRAWN || !PhotographAttachments.areFor(item.kind())) {
			return null;
		}
		return new AttachedPhotographs(this.library.whose(PhotographAttachments.attachedTo(item.address())),
				AttachmentTarget.value(item.address()));
	}

	/**
	 * The status of an item that is a photograph.
	 * @return null for items of other kinds
	 */
	public @Nullable PhotographStatus statusOf(@Nullable ContentItemStatus item) {
		return (item != null && item.kind().equals(Photographs.KIND))
				? this.items.draft(item.id()).map(this.visibility::of).orElse(null) : null;
	}

	/**
	 * The faces in the picture of a photograph.
	 * @param values the values of its form
	 * @return null if there is nothing to say about them
	 */
	public @Nullable FaceHint facesOf(@Nullable ContentItemStatus item, FormValues values) {
		if (item == null || !item.kind().equals(Photographs.KIND)) {
			return null;
		}
		return PictureName.of(values.first("picture"))
			.flatMap((picture) -> this.faces.find(picture)
				.flatMap((found) -> FaceHint.of(found, picture, values.first("focalX"), values.first("focalY"))))
			.orElse(null);
	}

	/**
	 * The photographs of an item.
	 *
	 * @param photographs those that are attached to it, in order
	 * @param target the item, as addresses name it
	 */
	public record AttachedPhotographs(List<PhotographView> photographs, String target) {

		public String choose() {
			return StudioUrls.attachableTo(this.target);
		}

		public String upload() {
			return StudioUrls.uploadFor(this.target);
		}

	}

}
