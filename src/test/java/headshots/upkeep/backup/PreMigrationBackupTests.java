package headshots.upkeep.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.FileGuide;
import headshots.upkeep.H2DatabaseFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A store of an earlier guide, and a newer guide that starts on it.
 */
@Tag("application")
@ExtendWith(OutputCaptureExtension.class)
class PreMigrationBackupTests {

	@TempDir
	private Path folder;

	@BeforeEach
	void makeAStoreOfAnEarlierGuide() throws Exception {
		Flyway.configure()
			.dataSource(url(), "sa", "")
			.locations("classpath:db/migration", "classpath:db/vendor/h2")
			.placeholders(Map.of("json", "json", "bytes", "blob"))
			.target("003")
			.load()
			.migrate();
		try (Connection store = DriverManager.getConnection(url(), "sa", "");
				Statement statement = store.createStatement()) {
			statement
				.execute("insert into staff_account (username, display_name, role, password_hash, joined, enabled, "
						+ "generation, created) values ('ada', 'Ada', 'ADMINISTRATOR', '', true, true, 0, current_timestamp)");
		}
	}

	@Test
	void copiesTheStoreAsideBeforeItGetsANewerForm() throws Exception {
		try (FileGuide guide = FileGuide.start(this.folder)) {
			assertThat(guide.visitor().get("/").status()).isEqualTo(200);
		}
		assertThat(copies()).singleElement().asString().matches("before-V004-2\\d{3}-.*Z\\.zip");
		assertThat(look(copies().get(0),
				"select \"version\" from \"flyway_schema_history\" where \"version\" is not null order by 1"))
			.containsExactly("001", "002", "003");
		assertThat(look(copies().get(0), "select username from staff_account")).containsExactly("ada");
	}

	@Test
	void aStepThatFailsIsOneLineThatNamesTheCopy(CapturedOutput output) throws Exception {
		Path steps = Files.createDirectories(this.folder.resolve("steps"));
		Files.writeString(steps.resolve("V900__broken_step.sql"),
				"-- Half of it works.\ndelete from staff_account;\ncreate table half_done (x int);\nselect nonsense from nowhere;\n");
		refuseToStart(steps, output, "the schema migration failed (");
		List<String> made = copies();
		assertThat(made).singleElement().asString().startsWith("before-V004-");
		assertThat(look(made.get(0), "select username from staff_account")).containsExactly("ada");
		assertThat(output.getAll())
			.contains("The guide could not start: the schema migration failed (Table \"NOWHERE\" not found). A backup");
		// Another try gets the same message, and the half-migrated store is not copied.
		refuseToStart(steps, output, "the schema migration failed (");
		assertThat(copies()).isEqualTo(made);
	}

	private void refuseToStart(Path steps, CapturedOutput output, String reason) throws IOException {
		int before = output.getAll().length();
		assertThatException().isThrownBy(() -> FileGuide.start(this.folder,
				"--spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor},filesystem:" + steps));
		assertThat(output.getAll().substring(before).lines().filter((line) -> !line.contains(" INFO "))).singleElement()
			.asString()
			.startsWith("The guide could not start: " + reason)
			.contains("A backup from before is in " + this.folder.resolve("backups").resolve(copies().get(0))
					+ ": restore");
	}

	private List<String> copies() throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve("backups"))) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	private List<String> look(String copy, String sql) throws Exception {
		H2DatabaseFile file = new H2DatabaseFile(this.folder.resolve("look.mv.db"));
		BackupFile.unpack(this.folder.resolve("backups").resolve(copy), file.path());
		List<String> found = new ArrayList<>();
		try (Connection connection = file.openForReading();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("guide") + ";WRITE_DELAY=0";
	}

}
