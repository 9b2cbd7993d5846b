package headshots.media.store;

import java.util.List;
import java.util.Optional;

import headshots.media.NoRoomForPictureException;

/**
 * Where the bytes of pictures are: the pictures themselves, and the sizes that were made
 * of them. A file's name begins with the hash of the picture that it belongs to, and what
 * is under a name never changes.
 */
public interface PictureStore {

	/**
	 * Keeps a file, unless there is one of that name already.
	 * @throws NoRoomForPictureException if the disk is full; then nothing has changed
	 */
	void keep(String name, byte[] bytes);

	Optional<byte[]> find(String name);

	boolean holds(String name);

	/** Removes a picture and all its sizes. */
	void remove(String hash);

	/** The hashes of everything that has been there for a while. */
	List<String> settled();

}
