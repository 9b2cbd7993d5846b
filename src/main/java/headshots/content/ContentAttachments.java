package headshots.content;

import java.util.List;
import java.util.Optional;

/**
 * Stores the files that belong to content items, for one slice: each file under a name
 * that is made from its bytes, so that what is under a name never changes.
 */
public interface ContentAttachments {

	/** The files without which a content is not whole. */
	List<Attachment> of(Content content);

	/** Whether there is a file of that name. */
	boolean holds(String name);

	/** A file's bytes; nothing if it is not there. */
	Optional<byte[]> find(String name);

	/**
	 * Whether bytes are what a name says, and such as the slice would make them itself.
	 */
	boolean isSound(String name, byte[] bytes);

	/**
	 * Keeps a sound file, if its name is one that the slice gives. Needs a transaction.
	 * @param by who brought it
	 */
	void keep(String name, byte[] bytes, String by);

	/**
	 * A file that a content names.
	 *
	 * @param field the field that does
	 * @param name the file's name
	 */
	record Attachment(String field, String name) {
	}

}
