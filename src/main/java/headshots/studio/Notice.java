package headshots.studio;

/**
 * The result of the last action, shown on the page that follows.
 *
 * @param kind "done", "kept" or "warning"
 * @param text one or two sentences
 */
public record Notice(String kind, String text) {

	public static Notice done(String text) {
		return new Notice("done", text);
	}

	public static Notice kept(String text) {
		return new Notice("kept", text);
	}

	public static Notice warning(String text) {
		return new Notice("warning", text);
	}

}
