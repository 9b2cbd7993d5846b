package headshots.studio.media;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.HttpTestClient.Answer;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uploads as large as they may be: read on the disk, and gone afterwards.
 */
@StudioTest
class LargeUploadTests {

	private static final int MEGABYTE = 1024 * 1024;

	@Autowired
	private Staff staff;

	@Autowired
	private ServletContext context;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void takesAFileOfFortyMegabytes() {
		byte[] picture = SamplePictures.jpeg(800, 1000, 61);
		byte[] upload = SamplePictures.joined(picture, new byte[40 * MEGABYTE - picture.length]);
		assertLeavesNoFile(() -> assertThat(upload(upload).status()).isEqualTo(303));
	}

	@Test
	void refusesLargerFilesInWords() {
		assertLeavesNoFile(() -> {
			Answer answer = upload(new byte[41 * MEGABYTE]);
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.html().select(".problems").text()).contains("the file is 41 MB, and the limit is 40 MB");
			assertThat(answer.html().select("#title").val()).isEqualTo("Large");
		});
		Answer slightly = upload(new byte[40 * MEGABYTE + 1]);
		assertThat(slightly.html().select(".problems").text()).contains("the file is 41 MB");
	}

	@Test
	void leavesNoFileOfAPictureThatIsRefusedOrDamaged() {
		assertLeavesNoFile(
				() -> assertThat(upload(SamplePictures.emptyPng(30_000, 30_000, 1, 0)).status()).isEqualTo(422));
		assertLeavesNoFile(
				() -> assertThat(upload("hello".getBytes(StandardCharsets.US_ASCII)).status()).isEqualTo(422));
		byte[] picture = SamplePictures.png(800, 1000, 62);
		picture[picture.length / 2]++;
		assertLeavesNoFile(() -> assertThat(upload(picture).status()).isEqualTo(422));
	}

	@Test
	void leavesNoFileOfAnUploadWithoutAName() {
		assertLeavesNoFile(() -> assertThat(
				this.editor.upload("/studio/photographs", "file", "a.jpg", SamplePictures.jpeg(800, 1000, 63)).status())
			.isEqualTo(422));
	}

	private Answer upload(byte[] file) {
		return this.editor.upload("/studio/photographs", "file", "large.jpg", file, "title", "Large");
	}

	private void assertLeavesNoFile(Runnable upload) {
		assertThat(files()).isEmpty();
		upload.run();
		assertThat(files()).isEmpty();
	}

	/** The temporary files of uploads: the server's, and the guide's. */
	private Set<Path> files() {
		Path folder = ((File) this.context.getAttribute(ServletContext.TEMPDIR)).toPath();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
