package headshots.media;

import java.util.Optional;

import headshots.content.Content;
import headshots.media.image.Rendition;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/**
 * The files of all pictures, shown or not, for those who have been let in to see them.
 */
@Service
public class DraftPictures {

	private final Pictures pictures;

	private final Photographs photographs;

	DraftPictures(Pictures pictures, Photographs photographs) {
		this.pictures = pictures;
		this.photographs = photographs;
	}

	/**
	 * A file by its name.
	 * @param name a picture's file, or one of its sizes as pages name them; perhaps made
	 * up
	 */
	public Optional<ResponseEntity<byte[]>> find(String name, HttpServletResponse response) {
		Optional<Rendition> size = Rendition.of(name);
		Optional<byte[]> file = size.isPresent() ? this.pictures.find(size.get()) : this.pictures.findFile(name);
		String type = size.map((known) -> known.format().type()).orElse(MediaType.IMAGE_JPEG_VALUE);
		return file.map((bytes) -> PictureAnswer.forStaff(bytes, type, response));
	}

	/**
	 * Whether a page that previews an entry shows a file: it is the entry's own, or one
	 * that readers have.
	 */
	public boolean isForPreview(String name, Content previewed) {
		return Rendition.of(name)
			.filter((size) -> (previewed instanceof PhotographContent photograph
					&& PictureName.of(photograph.picture()).filter(size::isOf).isPresent())
					|| this.photographs.shown(size).isPresent())
			.isPresent();
	}

}
