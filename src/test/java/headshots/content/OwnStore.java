package headshots.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empties and fills a store that a test has to itself.
 */
public class OwnStore {

	private static final List<String> TABLES = List.of("guidance", "headshot_type", "aspect", "tip", "checklist",
			"question", "platform", "term", "source");

	private final JdbcClient jdbc;

	private final ContentImport contentImport;

	private final ContentFiles files;

	private final List<ContentKind<?>> kinds;

	public OwnStore(JdbcClient jdbc, ContentImport contentImport, ContentFiles files, List<ContentKind<?>> kinds) {
		this.jdbc = jdbc;
		this.contentImport = contentImport;
		this.files = files;
		this.kinds = kinds;
	}

	public void replaceBy(Map<String, String> texts) {
		// Looks name their types, and the table is emptied in no particular order.
		this.jdbc.sql("update headshot_type set parent = null").update();
		TABLES.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		this.contentImport.take(texts);
	}

	/** The live content as files, by name. */
	public Map<String, String> written() {
		Map<String, String> texts = new TreeMap<>();
		this.kinds.forEach((kind) -> texts.put(ContentFiles.fileName(kind.name()), written(kind)));
		return texts;
	}

	private <C extends Content> String written(ContentKind<C> kind) {
		return this.files.write(kind.entries());
	}

	/** The files that come with the application, by name. */
	public static Map<String, String> starterContent() {
		Map<String, String> texts = new TreeMap<>();
		for (String kind : new String[] { "types", "aspects", "guidance", "tips", "checklists", "questions",
				"platforms", "terms", "sources" }) {
			try {
				texts.put(kind + ".yaml",
						new ClassPathResource("content/" + kind + ".yaml").getContentAsString(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return texts;
	}

}
