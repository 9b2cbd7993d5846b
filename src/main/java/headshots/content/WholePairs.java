package headshots.content;

import java.io.Reader;

/**
 * Reads a text without ever ending between the two halves of a surrogate pair. The YAML
 * parser (snakeyaml-engine 3.0.1) writes beyond its buffer if the second half is missing
 * there, so that an emoji at the wrong place could not be read.
 */
final class WholePairs extends Reader {

	private final String text;

	private int next;

	WholePairs(String text) {
		this.text = text;
	}

	@Override
	public int read(char[] buffer, int offset, int length) {
		int left = this.text.length() - this.next;
		if (left == 0) {
			return -1;
		}
		int count = Math.min(left, length);
		boolean halved = count > 1 && count < left
				&& Character.isHighSurrogate(this.text.charAt(this.next + count - 1));
		int end = this.next + (halved ? count - 1 : count);
		this.text.getChars(this.next, end, buffer, offset);
		int read = end - this.next;
		this.next = end;
		return read;
	}

	@Override
	public void close() {
		// There is nothing to give back.
	}

}
