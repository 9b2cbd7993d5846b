package headshots.studio.media;

import headshots.studio.SubmissionId;
import headshots.text.FormText;
import org.jspecify.annotations.Nullable;

/**
 * The form that comes with a picture. Nothing of it is ever taken from the name of the
 * file, which says more about a camera or a person than about the picture.
 *
 * @param title the name of the photograph for staff
 * @param credit who took it
 * @param form the form's token
 * @param base the latest revision that the page knew of, where a picture is replaced
 */
public record UploadForm(String title, String credit, String form, String base) {

	private static final int LONGEST = 80;

	public UploadForm(@Nullable String title, @Nullable String credit, @Nullable String form, @Nullable String base) {
		this.title = line(title);
		this.credit = line(credit);
		this.form = SubmissionId.of(String.valueOf(form));
		this.base = (base != null && base.matches("\\d{1,9}")) ? base : "0";
	}

	static UploadForm empty(int base) {
		return new UploadForm("", "", SubmissionId.fresh(), String.valueOf(base));
	}

	int baseNumber() {
		return Integer.parseInt(this.base);
	}

	private static String line(@Nullable String text) {
		String line = FormText.line((text != null) ? text : "");
		return line.substring(0, Math.min(line.length(), LONGEST));
	}

}
