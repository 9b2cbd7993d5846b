package headshots.media;

import java.util.Optional;

import headshots.content.Content;
import headshots.media.image.Rendition;

/**
 * The smallest rendition of a photograph, for lists.
 *
 * @param file the rendition's file name
 */
public record Thumbnail(String file) {

	/** The thumbnail of an item; empty unless it is a photograph with a picture. */
	public static Optional<Thumbnail> of(Content content) {
		return (content instanceof PhotographContent photograph) ? PictureName.of(photograph.picture())
			.flatMap((picture) -> Rendition.widths(picture)
				.stream()
				.findFirst()
				.map((width) -> new Thumbnail(
						new Rendition(picture.hash(), width, photograph.focus(), Rendition.Format.JPEG).name())))
				: Optional.empty();
	}

}
