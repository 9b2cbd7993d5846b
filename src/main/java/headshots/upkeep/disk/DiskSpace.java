package headshots.upkeep.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;

/**
 * Asks the system.
 */
@Component
class DiskSpace implements FreeSpace {

	@Override
	public long in(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace();
		}
		catch (IOException ex) {
			// An error of the file system must not prevent a save.
			return Long.MAX_VALUE;
		}
	}

}
