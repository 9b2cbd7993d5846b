package headshots.media.store;

import java.util.List;
import java.util.Optional;

import headshots.content.Content;
import headshots.content.ContentAttachments;
import headshots.media.MasterImage;
import headshots.media.PhotographContent;
import headshots.media.PictureName;
import headshots.media.Pictures;
import headshots.media.image.ImageProcessor;

import org.springframework.stereotype.Component;

/**
 * Offers the files of photographs for export and import.
 */
@Component
class PhotographFiles implements ContentAttachments {

	private final Pictures pictures;

	private final ImageProcessor imageProcessor;

	PhotographFiles(Pictures pictures, ImageProcessor imageProcessor) {
		this.pictures = pictures;
		this.imageProcessor = imageProcessor;
	}

	@Override
	public List<Attachment> of(Content content) {
		return (content instanceof PhotographContent photograph && PictureName.of(photograph.picture()).isPresent())
				? List.of(new Attachment("picture", photograph.picture())) : List.of();
	}

	@Override
	public boolean holds(String name) {
		return PictureName.of(name).filter(this.pictures::holds).isPresent();
	}

	@Override
	public Optional<byte[]> find(String name) {
		return PictureName.of(name).flatMap(this.pictures::find);
	}

	@Override
	public boolean isSound(String name, byte[] bytes) {
		return PictureName.of(name).filter((picture) -> this.imageProcessor.isMaster(bytes, picture)).isPresent();
	}

	@Override
	public void keep(String name, byte[] bytes, String by) {
		PictureName.of(name)
			.ifPresent((picture) -> this.pictures.keep(new MasterImage(picture, bytes), "from an archive", by));
	}

}
