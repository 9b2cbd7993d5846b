package headshots.studio.media;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import headshots.accounts.StaffMember;
import headshots.content.ContentKey;
import headshots.media.MasterImage;
import headshots.media.NoRoomForPictureException;
import headshots.media.Pictures;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.PublishingOutcome;
import headshots.studio.service.ImageUpload;
import headshots.studio.service.PhotographAttachments;
import headshots.studio.service.Uploads;
import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes drafts of files: the picture is made first, because that takes its time and no
 * connection to the database.
 */
@Service
class ImageUploadService {

	private static final Logger log = LoggerFactory.getLogger(ImageUploadService.class);

	/** Is missing where the application runs without its server. */
	private final ObjectProvider<ServletContext> server;

	private final Pictures pictures;

	private final Uploads uploads;

	private final PhotographAttachments attachments;

	ImageUploadService(Pictures pictures, Uploads uploads, PhotographAttachments attachments,
			ObjectProvider<ServletContext> server) {
		this.server = server;
		this.attachments = attachments;
		this.pictures = pictures;
		this.uploads = uploads;
	}

	/**
	 * Takes a file.
	 * @param item the photograph whose picture it replaces, null for a new one
	 */
	PublishingOutcome take(@Nullable ContentItemStatus item, UploadForm form, MultipartFile file, StaffMember staff) {
		ContentKey attachedTo = this.attachments.target(form.attach())
			.map((target) -> target.item().address())
			.orElse(null);
		String fileName = String.valueOf(file.getOriginalFilename());
		ImageUpload upload = new ImageUpload(develop(file), fileName, form.title(), form.credit(), form.form(),
				form.baseNumber(), attachedTo, form.same().equals("yes"));
		Supplier<PublishingOutcome> work = () -> (item != null) ? this.uploads.replace(item, upload, staff)
				: this.uploads.add(upload, staff);
		try {
			return work.get();
		}
		catch (DuplicateKeyException ex) {
			// A concurrent upload brought the same picture, or took the same key.
			return work.get();
		}
	}

	/**
	 * Moves the server's temporary file to one that can be read at any position, and
	 * removes it whatever happens.
	 */
	private MasterImage develop(MultipartFile file) {
		Path upload = null;
		try {
			upload = Files.createTempFile(folder(), "upload", null);
			file.transferTo(upload.toFile());
			return this.pictures.develop(upload);
		}
		catch (IOException ex) {
			throw new NoRoomForPictureException(ex);
		}
		finally {
			remove(upload);
		}
	}

	/** Where the server keeps its temporary files, so that moving one costs nothing. */
	private Path folder() {
		return ((File) this.server.getObject().getAttribute(ServletContext.TEMPDIR)).toPath();
	}

	private static void remove(@Nullable Path upload) {
		try {
			if (upload != null) {
				Files.deleteIfExists(upload);
			}
		}
		catch (IOException ex) {
			log.warn("Could not delete the temporary file of an upload; delete it when the guide is stopped: {}",
					ex.getMessage());
		}
	}

}
