package headshots.studio.service;

import headshots.content.ContentKey;
import headshots.media.MasterImage;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was uploaded and processed, with what came along.
 *
 * @param image the picture
 * @param fileName the name of the file, for the audit log
 * @param title the name of the photograph for staff
 * @param credit who took it
 * @param submission the idempotency key of the form
 * @param base the latest revision that the page knew of, where a picture is replaced
 * @param attachedTo the item that a new photograph is attached to; null for none
 * @param sameShoot whether a picture that replaces another one shows the same person and
 * is of the same shoot
 */
public record ImageUpload(MasterImage image, String fileName, String title, String credit, String submission, int base,
		@Nullable ContentKey attachedTo, boolean sameShoot) {
}
