package headshots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An applied migration is history: a change to the schema is a new file.
 */
class MigrationTests {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db");

	/** Each migration and the beginning of its SHA-256; a new one adds its line here. */
	private static final Map<String, String> APPLIED = Map.ofEntries(
			Map.entry("migration/V001__published_guide.sql", "a80e79cd36a23035"),
			Map.entry("migration/V002__drafts_and_revisions.sql", "cbfa2658785297f0"),
			Map.entry("migration/V003__staff_accounts.sql", "2b4627c12cfc9f0c"),
			Map.entry("vendor/h2/V004__append_only_audit.sql", "fa415212ef2202bf"),
			Map.entry("vendor/postgresql/V004__append_only_audit.sql", "774506393d7f3c84"),
			Map.entry("migration/V005__drawings.sql", "af4c657691976f39"),
			Map.entry("migration/V006__photographs.sql", "08e59313d3daf79f"),
			Map.entry("migration/V007__distinct_display_names.sql", "9d1827cfb021f274"),
			Map.entry("vendor/h2/V008__unknown_user_names.sql", "2f8f82dc4c9eb622"),
			Map.entry("vendor/postgresql/V008__unknown_user_names.sql", "ba5dd20e3398840e"),
			Map.entry("migration/V009__sign_in_protection.sql", "6cf72e985a3567a6"),
			Map.entry("migration/V010__published_rows_without_version.sql", "856362f8594caebc"),
			Map.entry("migration/V011__submission_ids.sql", "42920be7428ba88d"),
			Map.entry("migration/V012__working_copies_by_form.sql", "4a59369217891450"),
			Map.entry("migration/V014__scheduled_publications.sql", "ae60c964b7dd040b"),
			Map.entry("migration/V015__comments.sql", "04d4f0007e0dd7a5"),
			Map.entry("migration/V017__settled_balance_notes.sql", "775c04d0fb31593e"),
			Map.entry("migration/V013__link_reviews.sql", "c89be42bdb63fe2c"),
			Map.entry("migration/V018__moments_of_changes.sql", "a5da8417168cfcaf"),
			Map.entry("migration/V019__pair_verdicts.sql", "45fa75a169e0e963"),
			Map.entry("migration/V020__missed_words.sql", "fdf1e80b25668851"),
			Map.entry("migration/V021__question_groups.sql", "d98d24dc492c30b6"),
			Map.entry("migration/V022__kinds_of_sources_and_studio_profile.sql", "0779a86054729af5"),
			Map.entry("migration/V025__colors_of_pictures.sql", "35dec14ff539bef2"),
			Map.entry("migration/V026__platform_shapes.sql", "47449b7438378d80"),
			Map.entry("migration/V027__faces_in_pictures.sql", "6f1b60ec6ae87768"),
			Map.entry("migration/V028__conditional_advice.sql", "37af04d01d36b4aa"),
			Map.entry("migration/V029__picture_rules.sql", "c96da495104aeb32"),
			Map.entry("migration/V030__finder.sql", "da881b97cfd442b1"),
			Map.entry("migration/V031__feedback_of_readers.sql", "94797c83ed4083d4"));

	@Test
	void appliedMigrationsAreNeverEdited() throws Exception {
		assertThat(hashes()).isEqualTo(new TreeMap<>(APPLIED));
	}

	@Test
	void namesAreNounPhrasesAndFilesSayWhy() throws IOException {
		assertThat(files()).allSatisfy((file) -> {
			assertThat(file.getFileName().toString()).matches("V\\d{3}__[a-z]+(_[a-z]+)*\\.sql");
			assertThat(Files.readString(file)).startsWith("-- ");
		});
	}

	@Test
	void bothDatabasesGetTheSameStatements() throws IOException {
		assertThat(namesIn("vendor/h2")).isEqualTo(namesIn("vendor/postgresql")).isNotEmpty();
	}

	private static Map<String, String> hashes() throws IOException, NoSuchAlgorithmException {
		Map<String, String> hashes = new TreeMap<>();
		for (Path file : files()) {
			byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
			String name = MIGRATIONS.relativize(file).toString().replace('\\', '/');
			hashes.put(name, HexFormat.of().formatHex(hash, 0, 8));
		}
		return hashes;
	}

	private static List<String> namesIn(String folder) throws IOException {
		try (Stream<Path> files = Files.list(MIGRATIONS.resolve(folder))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(MIGRATIONS)) {
			return files.filter((file) -> file.toString().endsWith(".sql")).toList();
		}
	}

}
