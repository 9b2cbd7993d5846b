package headshots.upkeep.disk;

import java.nio.file.Path;

/**
 * How much a disk can still take.
 */
@FunctionalInterface
public interface FreeSpace {

	/** The bytes that can still be written to the disk that a folder is on. */
	long in(Path folder);

}
