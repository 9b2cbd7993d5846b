package headshots.upkeep;

import java.nio.file.Path;
import java.util.Optional;

import headshots.upkeep.disk.DiskSpaceProperties;
import headshots.upkeep.disk.FreeSpace;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Checks whether there is disk space to save anything. H2 closes a store that it cannot
 * write to, so that the last of the disk is left alone.
 */
@Component
public class DiskSpaceGuard {

	private final Optional<H2DatabaseFile> store;

	private final FreeSpace space;

	private final long least;

	DiskSpaceGuard(Environment environment, FreeSpace space, DiskSpaceProperties properties) {
		this.store = H2DatabaseFile.of(environment);
		this.space = space;
		this.least = properties.minFree().toBytes();
	}

	/** Whether the disk of the store is almost full; elsewhere the store sees to it. */
	public boolean isShort() {
		return this.store.isPresent() && this.space.in(this.store.get().folder()) < this.least;
	}

	/** Whether a folder's disk would be almost full with so many bytes more. */
	public boolean isShortWith(long more, Path folder) {
		return this.space.in(folder) - more < this.least;
	}

}
