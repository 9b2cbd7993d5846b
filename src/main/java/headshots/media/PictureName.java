package headshots.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a picture by its content: the same picture has the same name everywhere, and the
 * name holds no user input.
 *
 * @param hash the SHA-256 of its bytes, in hexadecimal digits
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record PictureName(String hash, int width, int height) {

	private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-([1-9]\\d{0,3})x([1-9]\\d{0,3})");

	/** The picture that a text names; nothing if it names none. */
	public static Optional<PictureName> of(String text) {
		Matcher name = NAME.matcher(text);
		return name.matches() ? Optional
			.of(new PictureName(name.group(1), Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3))))
				: Optional.empty();
	}

	/** The name of the file that holds it, wherever that is. */
	public String file() {
		return this.hash + ".jpg";
	}

	/** As people read it. */
	public String size() {
		return this.width + " × " + this.height + " pixels";
	}

	@Override
	public String toString() {
		return this.hash + "-" + this.width + "x" + this.height;
	}

}
