package headshots.publishing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the guide's own paths in an archive that a file manager unpacked and packed
 * again. Finder and Explorer put one folder around everything, list the folders
 * themselves, and add files of their own.
 */
final class ArchivePaths {

	/** Where pictures are. */
	static final String PICTURES = "media/";

	/** A path that climbs is inside no folder, whatever else it looks like. */
	private static final Pattern CLIMBING = Pattern.compile("(?s)(?:.*/)?\\.\\.?(?:/.*)?");

	private static final Pattern FOLDER = Pattern.compile("(?s)([^/]+/).*");

	private static final String RESOURCE_FORKS = "__MACOSX/";

	/** Files that a file manager keeps in each folder that it shows. */
	private static final Pattern FOLDER_SETTINGS = Pattern
		.compile("(?:" + PICTURES + ")?(?:\\.[^/]+|(?i:Thumbs\\.db|desktop\\.ini))");

	/** The folder around everything with its slash; null until an entry tells. */
	private @Nullable String folder;

	/**
	 * Returns whether a file manager added an entry: a folder, or a file of its own.
	 * @param name the entry's name in the ZIP file
	 */
	boolean isAdded(String name) {
		return isOwn(name) || find(name)
			.filter((path) -> (path.isEmpty() && !name.isEmpty()) || path.equals(PICTURES) || isOwn(path))
			.isPresent();
	}

	/**
	 * Returns the path of an entry within the folder around everything. The first entry
	 * that is asked for says whether there is such a folder.
	 * @param name the entry's name in the ZIP file
	 * @return the path; nothing for an entry outside that folder
	 */
	Optional<String> find(String name) {
		String around = around(name);
		return (name.startsWith(around) && !CLIMBING.matcher(name).matches())
				? Optional.of(name.substring(around.length())) : Optional.empty();
	}

	/** Returns an entry's name as a person can read it. */
	static String readable(String name) {
		String text = name;
		if (name.chars().allMatch((character) -> character <= 0xFF)) {
			try {
				text = StandardCharsets.UTF_8.newDecoder()
					.decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
					.toString();
			}
			catch (CharacterCodingException ex) {
				// The name was not UTF-8, and every byte of it has become a letter.
			}
		}
		return text.replaceAll("\\p{Cc}", "?");
	}

	private String around(String name) {
		String known = this.folder;
		if (known == null) {
			Matcher first = FOLDER.matcher(name);
			known = (first.matches() && !first.group(1).equals(PICTURES) && !CLIMBING.matcher(name).matches())
					? first.group(1) : "";
			this.folder = known;
		}
		return known;
	}

	private static boolean isOwn(String path) {
		return (path.startsWith(RESOURCE_FORKS) || FOLDER_SETTINGS.matcher(path).matches())
				&& !CLIMBING.matcher(path).matches();
	}

}
