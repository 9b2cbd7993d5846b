package headshots.drawing.retouch;

/**
 * The verdict on a mark.
 */
public enum RetouchVerdict {

	MAY_GO("Remove"), KEEP("Ask first"), NEVER("Leave");

	private final String words;

	RetouchVerdict(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
