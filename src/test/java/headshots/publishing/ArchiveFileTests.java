package headshots.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import headshots.content.InvalidContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Reads archives that a file manager packed again.
 */
class ArchiveFileTests {

	private static final String[] PACKED_BY_FINDER = { "guide/", "guide/terms.yaml", "__MACOSX/guide/._terms.yaml",
			"guide/.DS_Store", "__MACOSX/guide/._.DS_Store", "guide/media/", "guide/media/one.jpg",
			"__MACOSX/guide/media/._one.jpg", "guide/media/.DS_Store", "guide/tips.yaml", "__MACOSX/._guide" };

	private static final String[] PACKED_BY_EXPLORER = { "New folder (2)/desktop.ini", "New folder (2)/media/Thumbs.db",
			"New folder (2)/media/one.jpg", "New folder (2)/terms.yaml", "New folder (2)/Thumbs.db",
			"New folder (2)/tips.yaml" };

	@Test
	void takesAFolderThatFinderPacked() throws IOException {
		assertRead(PACKED_BY_FINDER);
	}

	@Test
	void takesAFolderThatExplorerPacked() throws IOException {
		assertRead(PACKED_BY_EXPLORER);
	}

	@Test
	void takesFilesThatWerePackedWithoutAFolder() throws IOException {
		assertRead(".DS_Store", "__MACOSX/._terms.yaml", "Desktop.ini", "thumbs.db", "media/", "media/._one.jpg",
				"media/one.jpg", "._terms.yaml", "terms.yaml", "tips.yaml");
	}

	@Test
	void takesAFinderArchiveThatExplorerUnpackedAndPacked() throws IOException {
		assertRead("Archive/__MACOSX/._terms.yaml", "Archive/media/one.jpg", "Archive/terms.yaml",
				"Archive/__MACOSX/media/._one.jpg", "Archive/tips.yaml");
	}

	@Test
	void takesAFolderWhoseNameIsInTheEncodingOfItsCountry() throws IOException {
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1 }) {
			byte[] archive = zip(charset, "Gu\u00eda/", "Gu\u00eda/terms.yaml", "Gu\u00eda/media/one.jpg",
					"Gu\u00eda/tips.yaml");
			assertThat(read(archive).texts()).containsOnlyKeys("terms.yaml", "tips.yaml");
		}
	}

	@Test
	void takesAFolderWhoseNameFinderDoesNotMarkAsUtf8() throws IOException {
		String folder = utf8AsLatin("Gu\u00eda \u2014 \u4e2d/");
		assertThat(read(zip(StandardCharsets.ISO_8859_1, folder + "terms.yaml", folder + "tips.yaml")).texts())
			.containsOnlyKeys("terms.yaml", "tips.yaml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "terms.yaml.bak", "passwords.yaml", "notes/", "notes/.DS_Store", "notes/Thumbs.db",
			"notes/._x", ".git/config", ".git/", "media/.git/", "media/x.png", "media/media/.DS_Store",
			"desktop.ini.exe", "Thumbs.db/", "x__MACOSX/._x", "media/__MACOSX/._x", "../.DS_Store", "..", "./.DS_Store",
			"media/..", "__MACOSX/../x", "guide/terms.yaml", "/terms.yaml", "media/../terms.yaml" })
	void refusesOtherFilesByName(String name) throws IOException {
		assertRefused(zip("terms.yaml", name, "tips.yaml"), name);
		if (!name.startsWith("guide/")) {
			assertRefused(zip("guide/terms.yaml", "guide/" + name, "guide/tips.yaml"), "guide/" + name);
		}
	}

	@Test
	void refusesFilesBesideTheFolderAroundEverything() throws IOException {
		assertRefused(zip("guide/terms.yaml", "tips.yaml"), "tips.yaml");
		assertRefused(zip("guide/terms.yaml", "other/tips.yaml"), "other/tips.yaml");
		assertRefused(zip("guide/terms.yaml", "other/"), "other/");
		assertRefused(zip("guide/", "guide/guide/terms.yaml"), "guide/guide/terms.yaml");
		assertRefused(zip("./terms.yaml", "./tips.yaml"), "./terms.yaml");
	}

	@Test
	void namesARefusedFileInAnyEncoding() throws IOException {
		assertRefused(zip(StandardCharsets.ISO_8859_1, "pr\u00e9cis.txt"), "pr\u00e9cis.txt");
		assertRefused(zip(StandardCharsets.UTF_8, "pr\u00e9cis \u4e2d.txt"), "pr\u00e9cis \u4e2d.txt");
		assertRefused(zip(StandardCharsets.ISO_8859_1, utf8AsLatin("pr\u00e9cis \u4e2d.txt")),
				"pr\u00e9cis \u4e2d.txt");
	}

	@Test
	void countsTheBytesOfFilesThatAreSkipped() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : new String[] { ".DS_Store", "media/Thumbs.db" }) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(new byte[11_000_000]);
			}
		}
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> read(bytes.toByteArray()))
			.withMessageContaining("is larger than 20 MB");
	}

	private static void assertRead(String... names) throws IOException {
		ArchiveFile file = read(zip(names));
		assertThat(file.texts()).containsOnlyKeys("terms.yaml", "tips.yaml");
		assertThat(file.pictures()).containsOnlyKeys("one");
	}

	private static void assertRefused(byte[] archive, String name) {
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> read(archive))
			.withMessageContaining("contains \"" + name + "\", which doesn’t belong in an archive of the guide");
	}

	private static ArchiveFile read(byte[] archive) {
		return ArchiveFile.read(archive, Set.of("terms.yaml", "tips.yaml"), (name, bytes) -> name.equals("one"));
	}

	private static String utf8AsLatin(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	private static byte[] zip(String... names) throws IOException {
		return zip(StandardCharsets.UTF_8, names);
	}

	private static byte[] zip(Charset charset, String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
			}
		}
		return bytes.toByteArray();
	}

}
