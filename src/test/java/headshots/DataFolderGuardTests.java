package headshots;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import headshots.upkeep.H2DatabaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DataFolderGuardTests {

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void name() {
		this.file = this.folder.resolve("data/guide.mv.db");
	}

	@Test
	void makesTheFolderAndLetsANewGuideStart() {
		assertThat(DataFolderGuard.check(new H2DatabaseFile(this.file))).isNull();
		assertThat(this.file.getParent()).isEmptyDirectory();
	}

	@Test
	void letsAGuideStartAgain() throws Exception {
		store();
		assertThat(DataFolderGuard.check(new H2DatabaseFile(this.file))).isNull();
	}

	@Test
	void readsTheFileToItsEndUnlessItIsAsTheGuideClosedIt() throws Exception {
		store();
		H2DatabaseFile store = new H2DatabaseFile(this.file);
		byte[] whole = Files.readAllBytes(this.file);
		store.markClosed();
		assertThat(store.isAsItWasClosed()).isTrue();
		// A file that changed after it was closed is read again, and its damage is found.
		byte[] scarred = whole.clone();
		for (int i = whole.length / 2; i < whole.length / 2 + 4096; i++) {
			scarred[i] ^= 0x5a;
		}
		Files.write(this.file, scarred);
		Files.setLastModifiedTime(this.file, FileTime.fromMillis(System.currentTimeMillis() + 5000));
		assertThat(store.isAsItWasClosed()).isFalse();
		assertThat(DataFolderGuard.check(store)).startsWith("cannot read");
		store.markClosed();
		assertThat(DataFolderGuard.check(store)).isNull();
		store.unmark();
		assertThat(DataFolderGuard.check(store)).startsWith("cannot read");
	}

	@Test
	void detectsAFileThatAnotherProcessHolds() throws Exception {
		store();
		H2DatabaseFile store = new H2DatabaseFile(this.file);
		try (FileChannel held = FileChannel.open(this.file, StandardOpenOption.WRITE); var lock = held.lock()) {
			assertThat(lock.isValid()).isTrue();
			store.markClosed();
		}
		assertThat(store.isAsItWasClosed()).isFalse();
	}

	@Test
	void refusesAFolderThatCannotBeMade() throws IOException {
		Files.writeString(this.folder.resolve("data"), "a file in its place");
		assertThat(DataFolderGuard.check(new H2DatabaseFile(this.file))).startsWith("cannot create the folder")
			.contains("guide.data-folder");
	}

	@Test
	void refusesAFileThatAnotherGuideHolds() throws Exception {
		store();
		try (FileChannel held = FileChannel.open(this.file, StandardOpenOption.WRITE); var lock = held.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertThat(DataFolderGuard.check(new H2DatabaseFile(this.file))).startsWith("another guide is running on")
				.contains("stop it first");
		}
	}

	@Test
	void refusesADamagedFileAndLeavesItAsItIs() throws Exception {
		store();
		byte[] bytes = Files.readAllBytes(this.file);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] ^= 0x5a;
		}
		Files.write(this.file, bytes);
		assertThat(DataFolderGuard.check(new H2DatabaseFile(this.file))).startsWith("cannot read")
			.contains("restore a backup with");
		assertThat(Files.readAllBytes(this.file)).isEqualTo(bytes);
	}

	@Test
	void refusesAFileOfWhichAPartIsDamagedCutOffOrMissing() throws Exception {
		store();
		byte[] whole = Files.readAllBytes(this.file);
		byte[] scarred = whole.clone();
		for (int i = whole.length / 2; i < whole.length / 2 + 4096; i++) {
			scarred[i] ^= 0x5a;
		}
		for (byte[] bytes : List.of(scarred, Arrays.copyOf(whole, 4000), new byte[0])) {
			Files.write(this.file, bytes);
			assertThat(DataFolderGuard.check(new H2DatabaseFile(this.file))).as(bytes.length + " bytes")
				.startsWith("cannot read");
			assertThat(Files.readAllBytes(this.file)).isEqualTo(bytes);
		}
	}

	private void store() throws SQLException, IOException {
		Files.createDirectories(this.file.getParent());
		String name = this.file.toString().replace(".mv.db", "");
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + name, "sa", "")) {
			connection.createStatement().execute("create table t (x varchar(4000))");
			connection.createStatement()
				.execute("insert into t select random_uuid() || space(900) from system_range(1, 200)");
		}
	}

}
