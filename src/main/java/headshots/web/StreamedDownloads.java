package headshots.web;

/**
 * Tells which of a module's files are written while they are made: they may be larger
 * than what can be held in memory, and so get neither compression nor an entity tag.
 */
public interface StreamedDownloads {

	/**
	 * Whether a file is one of them.
	 * @param path the path as requested
	 */
	boolean stream(String path);

}
