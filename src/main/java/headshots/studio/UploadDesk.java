package headshots.studio;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import headshots.accounts.StaffMember;
import headshots.media.Master;
import headshots.media.Pictures;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Makes drafts of files: the picture is made first, because that takes its time and no
 * connection to the database.
 */
@Service
class UploadDesk {

	private final Pictures pictures;

	private final Uploads uploads;

	UploadDesk(Pictures pictures, Uploads uploads) {
		this.pictures = pictures;
		this.uploads = uploads;
	}

	/**
	 * Takes a file.
	 * @param file reads the file
	 * @param entry the photograph whose picture it replaces, null for a new one
	 */
	Outcome take(@Nullable EntryStatus entry, UploadForm form, Callable<byte[]> file, String fileName,
			StaffMember staff) {
		Master master = this.pictures.develop(file);
		Supplier<Outcome> work = () -> (entry != null) ? this.uploads.replace(entry, form, master, fileName, staff)
				: this.uploads.add(master, form, fileName, staff);
		try {
			return work.get();
		}
		catch (DuplicateKeyException ex) {
			// Somebody brought the same picture, or took the same key, a moment before.
			return work.get();
		}
	}

}
