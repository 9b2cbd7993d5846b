package headshots.studio.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

import headshots.accounts.StaffMember;
import headshots.content.ContentKey;
import headshots.media.Pictures;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.PublishingOutcome;
import headshots.studio.service.ImageUpload;
import headshots.studio.service.PhotographAttachments;
import headshots.studio.service.Uploads;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes drafts of files: the picture is made first, because that takes its time and no
 * connection to the database.
 */
@Service
class ImageUploadService {

	private static final int AT_ONCE = 64 * 1024;

	private final Pictures pictures;

	private final Uploads uploads;

	private final PhotographAttachments attachments;

	ImageUploadService(Pictures pictures, Uploads uploads, PhotographAttachments attachments) {
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
		ImageUpload upload = new ImageUpload(this.pictures.develop(() -> bytes(file)), fileName, form.title(),
				form.credit(), form.form(), form.baseNumber(), attachedTo, form.same().equals("yes"));
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
	 * A reader that does not know a file's length copies it while it is read; and what is
	 * read at once from a file is kept outside the heap too, for each thread.
	 */
	private static byte[] bytes(MultipartFile file) throws IOException {
		byte[] bytes = new byte[(int) file.getSize()];
		try (InputStream in = file.getInputStream()) {
			int read = 0;
			while (read < bytes.length) {
				int more = in.read(bytes, read, Math.min(AT_ONCE, bytes.length - read));
				if (more < 0) {
					throw new EOFException();
				}
				read += more;
			}
		}
		return bytes;
	}

}
