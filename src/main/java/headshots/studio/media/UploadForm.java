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
 * @param same the answer to whether a picture that replaces another one shows the same
 * person and is of the same shoot: "yes", "no", or empty
 * @param attach the item that new photographs are attached to, as in "types/theatrical";
 * empty for nothing
 */
public record UploadForm(String title, String credit, String form, String base, String same, String attach) {

	private static final int LONGEST = 80;

	public UploadForm(@Nullable String title, @Nullable String credit, @Nullable String form, @Nullable String base,
			@Nullable String same, @Nullable String attach) {
		this.title = line(title);
		this.credit = line(credit);
		this.form = SubmissionId.of(String.valueOf(form));
		this.base = (base != null && base.matches("\\d{1,9}")) ? base : "0";
		this.same = (same != null && same.matches("yes|no")) ? same : "";
		this.attach = (attach != null) ? attach : "";
	}

	static UploadForm empty(int base) {
		return new UploadForm("", "", SubmissionId.fresh(), String.valueOf(base), "", "");
	}

	static UploadForm attaching(String attach) {
		return new UploadForm("", "", SubmissionId.fresh(), "0", "", attach);
	}

	/** The same form on top of another revision. */
	UploadForm on(int revision) {
		return new UploadForm(this.title, this.credit, SubmissionId.fresh(), String.valueOf(revision), this.same,
				this.attach);
	}

	/**
	 * The form of one of several files: a submission and a name of its own.
	 * @param number its number, from 1
	 */
	UploadForm ofFile(int number) {
		String suffix = " " + number;
		String name = this.title.substring(0, Math.min(this.title.length(), LONGEST - suffix.length()));
		return new UploadForm(name + suffix, this.credit, SubmissionId.ofPart(this.form, number), this.base, this.same,
				this.attach);
	}

	int baseNumber() {
		return Integer.parseInt(this.base);
	}

	private static String line(@Nullable String text) {
		String line = FormText.line((text != null) ? text : "");
		return line.substring(0, Math.min(line.length(), LONGEST));
	}

}
