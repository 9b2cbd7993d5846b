package headshots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An applied migration is history: a change to the schema is a new file.
 */
class MigrationTests {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	/** Each migration and the beginning of its SHA-256; a new one adds its line here. */
	private static final Map<String, String> APPLIED = Map.of("V001__published_guide.sql", "a80e79cd36a23035",
			"V002__drafts_and_revisions.sql", "ed05281e375f084a");

	@Test
	void appliedMigrationsAreNeverEdited() throws Exception {
		assertThat(hashes()).isEqualTo(new TreeMap<>(APPLIED));
	}

	@Test
	void namesAreNounPhrasesAndFilesSayWhy() throws IOException {
		try (Stream<Path> files = Files.list(MIGRATIONS)) {
			assertThat(files).allSatisfy((file) -> {
				assertThat(file.getFileName().toString()).matches("V\\d{3}__[a-z]+(_[a-z]+)*\\.sql");
				assertThat(Files.readString(file)).startsWith("-- ");
			});
		}
	}

	private static Map<String, String> hashes() throws IOException, NoSuchAlgorithmException {
		Map<String, String> hashes = new TreeMap<>();
		try (Stream<Path> files = Files.list(MIGRATIONS)) {
			for (Path file : files.toList()) {
				byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
				byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
				hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(hash, 0, 8));
			}
		}
		return hashes;
	}

}
