package headshots.media.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

import headshots.media.NoRoomForPictureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PictureFilesTests extends PictureStoreTests {

	@TempDir
	private Path folder;

	@Override
	PictureStore open() {
		return new PictureFiles(this.folder, this.clock);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "/etc/passwd", "", "a.jpg", "..", "guide.mv.db" })
	void opensNothingElse(String name) {
		PictureStore store = open();
		for (String each : new String[] { name, "5a".repeat(32) + "/" + name, "5a".repeat(32) + "/.." }) {
			assertThatIllegalArgumentException().isThrownBy(() -> store.find(each));
			assertThatIllegalArgumentException().isThrownBy(() -> store.keep(each, new byte[1]));
		}
	}

	@Test
	void sweepsAwayWhatWasNeverFinished() throws IOException {
		Path unfinished = Files.createDirectories(this.folder.resolve("5a")).resolve("unfinished-x");
		Files.write(unfinished, new byte[1]);
		Files.setLastModifiedTime(unfinished, FileTime.from(this.clock.instant()));
		open().settled();
		assertThat(unfinished).exists();
		this.clock.advance(Duration.ofHours(25));
		open().settled();
		assertThat(unfinished).doesNotExist();
	}

	@Test
	void leavesNoPartialFileOnAFullDisk() throws IOException {
		Path file = Files.createFile(this.folder.resolve("5a"));
		assertThatExceptionOfType(NoRoomForPictureException.class)
			.isThrownBy(() -> open().keep("5a".repeat(32) + ".jpg", new byte[1]));
		Files.delete(file);
		open().keep("5a".repeat(32) + ".jpg", new byte[1]);
	}

}
