package headshots.upkeep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

import headshots.FileGuide;
import headshots.Person;
import headshots.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens a database file that H2 2.4.240 wrote for an earlier guide: an administrator,
 * twelve drafts, one of them published, and two photographs.
 */
class H2UpgradeTests {

	private static final Path EARLIER = Path.of("src", "test", "resources", "h2", "guide-2.4.240.zip");

	/** The cell that was published. */
	private static final String CELL = "/studio/guidance/11";

	private static final String PAGE = "/aspects/styling";

	/** The file begins with a header in plain text. */
	private static final int HEADER_BYTES = 4096;

	@TempDir
	private Path folder;

	private StoreFile file;

	@BeforeEach
	void unpack() throws Exception {
		this.file = new StoreFile(this.folder.resolve("guide" + StoreFile.SUFFIX));
		BackupFile.unpack(EARLIER, this.file.path());
	}

	@Test
	void readsEverythingAndWritesNothing() throws Exception {
		byte[] before = Files.readAllBytes(this.file.path());
		assertThat(this.file.isWhole()).isTrue();
		try (Connection store = this.file.openForReading()) {
			assertThat(number(store, "select count(*) from revision where title like 'Text number %'")).isEqualTo(12);
			assertThat(number(store, "select count(*) from picture")).isEqualTo(2);
			assertThat(number(store, "select count(*) from audit_event")).isEqualTo(7);
		}
		assertThat(Files.readAllBytes(this.file.path())).isEqualTo(before);
	}

	@Test
	void aGuideGoesOnWithItInTheFormatThatBothVersionsRead() throws Exception {
		assertThat(format()).isEqualTo("format:3");
		try (FileGuide guide = FileGuide.start(this.folder)) {
			Visitor reader = guide.visitor();
			assertThat(reader.page(PAGE).text()).contains("Text number 10");
			assertThat(reader.page("/headshots/model").select("main figure img").eachAttr("alt"))
				.containsExactly("A woman in soft light.");
			Person editor = new Person(guide.context().getEnvironment());
			editor.signIn("mara", "a quiet corner of light");
			assertThat(editor.submit(CELL, "form.editor", "summary", "After the upgrade", "action", "save")
				.header("Location")).endsWith("?done=saved");
			editor.submit("/studio/publication?entry=" + CELL.replaceAll("\\D", ""),
					"form[action=/studio/publication]");
			assertThat(reader.page(PAGE).text()).contains("After the upgrade");
		}
		assertThat(this.file.isWhole()).isTrue();
		assertThat(format()).isEqualTo("format:3");
	}

	/** In H2 2.4 a check that compares with several values ended with its connection. */
	@Test
	void checksOutliveTheConnectionThatMadeThem() throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("checks");
		try (Connection other = DriverManager.getConnection(url, "sa", "");
				Statement statement = other.createStatement()) {
			try (Connection first = DriverManager.getConnection(url, "sa", "");
					Statement creates = first.createStatement()) {
				creates.execute("create table sample (grade varchar(1) check (grade in ('A', 'B')))");
			}
			assertThat(statement.executeUpdate("insert into sample values ('A')")).isOne();
			assertThat(number(other, "select count(*) from sample")).isOne();
		}
	}

	private String format() throws Exception {
		byte[] header = Arrays.copyOf(Files.readAllBytes(this.file.path()), HEADER_BYTES);
		return List.of(new String(header, StandardCharsets.ISO_8859_1).split("[,\n]"))
			.stream()
			.filter((field) -> field.startsWith("format:"))
			.findFirst()
			.orElseThrow();
	}

	private static int number(Connection store, String query) throws Exception {
		try (Statement statement = store.createStatement(); ResultSet row = statement.executeQuery(query)) {
			assertThat(row.next()).isTrue();
			return row.getInt(1);
		}
	}

}
