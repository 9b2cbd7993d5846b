package headshots.studio.media;

import headshots.accounts.StaffMember;
import headshots.media.ImageProcessingOverloadException;
import headshots.media.NoRoomForPictureException;
import headshots.media.PictureMemoryException;
import headshots.media.PictureRejectedException;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.PublishingOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes uploaded files one by one, and says of each that is not taken why.
 */
@Component
class FileUploads {

	private static final long MEGABYTE = 1024 * 1024;

	/** In megabytes; a JPEG straight from a medium format camera fits. */
	private static final long LARGEST = 40;

	private final ImageUploadService desk;

	FileUploads(ImageUploadService desk) {
		this.desk = desk;
	}

	/**
	 * Takes a file.
	 * @param item the photograph whose picture it replaces, null for a new one
	 */
	UploadResult take(@Nullable ContentItemStatus item, UploadForm form, @Nullable MultipartFile file,
			StaffMember staff) {
		if (file == null || file.isEmpty()) {
			return UploadResult.refused("Picture is missing: choose a file");
		}
		if (file.getSize() > LARGEST * MEGABYTE) {
			return UploadResult
				.refused("Picture is too large: the file is " + (file.getSize() + MEGABYTE - 1) / MEGABYTE
						+ " MB, and the limit is " + LARGEST + " MB. Save a smaller copy and upload that.");
		}
		try {
			PublishingOutcome outcome = this.desk.take(item, form, file, staff);
			return (outcome instanceof PublishingOutcome.Done done)
					? new UploadResult(done.entryId(), HttpStatus.SEE_OTHER, null)
					: new UploadResult(null, HttpStatus.CONFLICT, null);
		}
		catch (PictureRejectedException ex) {
			return UploadResult.refused(String.valueOf(ex.getMessage()));
		}
		catch (ImageProcessingOverloadException ex) {
			return new UploadResult(null, HttpStatus.SERVICE_UNAVAILABLE,
					"Other pictures are being processed right now: choose the file again in a moment");
		}
		catch (PictureMemoryException ex) {
			return UploadResult
				.refused("The server has too little memory for this picture. Save a smaller copy, of at most "
						+ "2,400 pixels on the longer side, and upload that; your server administrator can give the guide more memory.");
		}
		catch (NoRoomForPictureException ex) {
			return new UploadResult(null, HttpStatus.INSUFFICIENT_STORAGE,
					"The server’s disk is almost full: tell your server administrator");
		}
	}

	/**
	 * The result for one file.
	 *
	 * @param entry the number of the photograph's entry; null if the file was not taken
	 * @param status the status of the answer, where it is the only file
	 * @param reason why it was not taken; null if it was, or if the photograph was saved
	 * meanwhile
	 */
	record UploadResult(@Nullable Long entry, HttpStatus status, @Nullable String reason) {

		private static UploadResult refused(String reason) {
			return new UploadResult(null, HttpStatus.UNPROCESSABLE_CONTENT, reason);
		}

	}

}
