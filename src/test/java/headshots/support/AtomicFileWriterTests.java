package headshots.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class AtomicFileWriterTests {

	@TempDir
	private Path folder;

	@Test
	void writesAFileInAFolderThatIsMissing() throws IOException {
		Path file = this.folder.resolve("a/b/picture.jpg");
		byte[] content = new byte[100_000];
		content[99_999] = 7;
		AtomicFileWriter.write(file, content);
		assertThat(file).hasBinaryContent(content);
		assertThat(names(file.getParent())).containsExactly("picture.jpg");
	}

	@Test
	void replacesAFile() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "before");
		AtomicFileWriter.write(file, new byte[] { 'a' });
		assertThat(file).hasContent("a");
	}

	@Test
	void leavesNothingBehindIfItFails() throws IOException {
		Path inTheWay = Files.createDirectories(this.folder.resolve("file/full")).getParent();
		assertThatIOException().isThrownBy(() -> AtomicFileWriter.write(inTheWay, new byte[1]));
		assertThat(names(this.folder)).containsExactly("file");
		assertThat(inTheWay.resolve("full")).isDirectory();
	}

	/** A reader that opens the file at any moment finds one whole content. */
	@Test
	void neverShowsHalfOfAFile() throws Exception {
		Path file = this.folder.resolve("file");
		byte[] content = new byte[1_000_000];
		AtomicFileWriter.write(file, content);
		Thread writer = new Thread(() -> {
			for (int i = 0; i < 20; i++) {
				try {
					AtomicFileWriter.write(file, content);
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			}
		});
		writer.start();
		while (writer.isAlive()) {
			assertThat(Files.size(file)).isEqualTo(content.length);
		}
		writer.join();
	}

	@Test
	void renamesOverAFile() throws IOException {
		Path from = Files.writeString(this.folder.resolve("from"), "new");
		Path to = Files.writeString(this.folder.resolve("to"), "old");
		AtomicFileWriter.flush(from);
		AtomicFileWriter.rename(from, to);
		assertThat(names(this.folder)).containsExactly("to");
		assertThat(to).hasContent("new");
	}

	private static Stream<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList().stream();
		}
	}

}
