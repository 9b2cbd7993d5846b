package headshots.studio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports the pictures of an archive.
 */
@StudioTest
class ArchivePictureTests {

	@Autowired
	private Staff staff;

	private SignedInClient editor;

	private @Nullable String place;

	private Map<String, byte[]> files;

	private String picture;

	@BeforeEach
	void export() throws IOException {
		this.editor = this.staff.editor();
		this.place = SamplePhotographs.live(this.editor, "In an archive", 71, "types", "fitness");
		this.files = files(this.editor.get("/studio/export").bytes());
		String hash = this.editor.page(this.place).select("#picture img").attr("src").replaceAll(".*/|\\.jpg", "");
		this.picture = this.files.keySet().stream().filter((name) -> name.contains(hash)).findFirst().orElseThrow();
	}

	@AfterEach
	void withdraw() {
		if (this.place != null) {
			SamplePhotographs.withdraw(this.editor, this.place);
		}
	}

	@Test
	void takesAnArchiveWithoutThePicturesThatTheGuideHas() throws IOException {
		this.files.keySet().removeIf((name) -> name.startsWith("media/"));
		assertThat(upload().status()).isEqualTo(303);
	}

	@Test
	void takesAnArchiveThatFinderUnpackedAndPackedAgain() throws IOException {
		Map<String, byte[]> packed = new LinkedHashMap<>();
		packed.put("My guide/", new byte[0]);
		packed.put("My guide/.DS_Store", new byte[6148]);
		packed.put("My guide/media/", new byte[0]);
		this.files.forEach((name, bytes) -> {
			packed.put("My guide/" + name, bytes);
			packed.put("__MACOSX/My guide/" + name.replaceFirst("([^/]+)$", "._$1"), new byte[176]);
		});
		this.files = packed;
		Answer answer = upload();
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
		assertThat(this.editor.page(answer.header("Location")).select(".notice--done").text())
			.contains("nothing to import");
	}

	@Test
	void refusesAPictureThatWasChanged() throws IOException {
		this.files.merge(this.picture, new byte[] { 0 }, (bytes, more) -> SamplePictures.joined(bytes, more));
		assertRefused("which isn’t a picture exported by the guide");
	}

	@Test
	void refusesAPictureThatTheGuideDidNotWrite() throws IOException {
		String hash = "ab".repeat(32);
		this.files.put("media/" + hash + "-800x1000.jpg", SamplePictures.jpeg(800, 1000, 72));
		assertRefused("which isn’t a picture exported by the guide");
	}

	@Test
	void refusesAPhotographWhosePictureIsNowhere() throws IOException {
		this.files.remove(this.picture);
		String name = this.picture.replaceAll("media/|\\.jpg", "");
		this.files.computeIfPresent("photographs.yaml",
				(file, bytes) -> new String(bytes).replace(name, "ab".repeat(32) + "-800x1000").getBytes());
		assertRefused("is missing: it was erased");
	}

	@Test
	void refusesNamesThatLeadElsewhere() throws IOException {
		for (String name : new String[] { "media/../guide.mv.db", "media/../../x.jpg", "media/x.jpg",
				"/media/x.jpg" }) {
			this.files.put(name, SamplePictures.jpeg(800, 1000, 72));
			assertThat(upload().status()).as(name).isEqualTo(422);
			this.files.remove(name);
		}
	}

	@Test
	void refusesAForgedNameInAText() throws IOException {
		this.files.computeIfPresent("photographs.yaml",
				(file, bytes) -> new String(bytes).replaceFirst("picture: .*", "picture: ../../etc/passwd").getBytes());
		assertRefused("picture");
	}

	@Test
	void saysWhatIsWrongWhenAPictureWasErasedAfterTheUpload() throws IOException {
		this.files.keySet().removeIf((name) -> name.startsWith("media/"));
		String review = upload().header("Location");
		SamplePhotographs.withdraw(this.editor, this.place);
		this.editor.submit(this.place + "/erasure", "main form");
		this.place = null;
		Answer answer = this.editor.get(review);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.html().select(".problems li").eachText()).singleElement()
			.asString()
			.startsWith("photographs.yaml, entry \"")
			.contains("field \"picture\": is missing: it was erased");
	}

	private void assertRefused(String words) throws IOException {
		Answer answer = upload();
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.html().select(".problems").text()).contains(words);
	}

	private Answer upload() throws IOException {
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(archive)) {
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return this.editor.upload("/studio/import", "archive", "guide.zip", archive.toByteArray());
	}

	private static Map<String, byte[]> files(byte[] archive) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

}
