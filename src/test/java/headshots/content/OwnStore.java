package headshots.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import headshots.studio.form.FormDefinition;
import headshots.studio.form.GuideForms;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empties and fills a store that a test has to itself.
 */
public class OwnStore {

	private static final List<String> TABLES = List.of("picture_rule", "conditional_advice", "finder_step",
			"finder_result", "pair_verdict", "guidance", "headshot_type", "aspect", "tip", "checklist", "question",
			"platform", "term", "source", "photograph");

	private final JdbcClient jdbc;

	private final ContentImport contentImport;

	private final ContentFiles files;

	private final List<ContentKind<?>> kinds;

	private final PublishedContentCache published;

	public OwnStore(JdbcClient jdbc, ContentImport contentImport, ContentFiles files, List<ContentKind<?>> kinds,
			PublishedContentCache published) {
		this.published = published;
		this.jdbc = jdbc;
		this.contentImport = contentImport;
		this.files = files;
		this.kinds = kinds;
	}

	public void replaceBy(Map<String, String> texts) {
		// Looks name their types, and the table is emptied in no particular order.
		this.jdbc.sql("update headshot_type set parent = null").update();
		TABLES.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		readAfterAnotherNode();
		this.contentImport.take(texts);
	}

	/** Reads everything, as a node does when another one has published. */
	public void readAfterAnotherNode() {
		raise(this.jdbc);
		this.published.refresh();
	}

	/** Raises the content version, as another node does when it publishes. */
	static void raise(JdbcClient jdbc) {
		jdbc.sql("update guide_version set number = number + 1").update();
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
		for (FormDefinition form : GuideForms.definitions().all()) {
			try {
				String name = form.kind() + ".yaml";
				texts.put(name, new ClassPathResource("content/" + name).getContentAsString(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return texts;
	}

	/**
	 * A guide of many types and aspects with guidance in every cell, as files by name.
	 */
	public static Map<String, String> matrix(int types, int aspects) {
		StringBuilder typesText = new StringBuilder();
		StringBuilder aspectsText = new StringBuilder();
		StringBuilder guidance = new StringBuilder();
		for (int aspect = 0; aspect < aspects; aspect++) {
			aspectsText.append("""
					- {key: aspect-%1$d, changed: 2026-03-01, slug: aspect-%1$d, name: Aspect %1$d, question: What?,
					   lowPole: low, highPole: high, position: %2$d}
					""".formatted(aspect, aspect + 1));
		}
		for (int type = 0; type < types; type++) {
			typesText
				.append("""
						- {key: type-%1$d, changed: 2026-03-01, slug: type-%1$d, name: Type %1$d, title: Type %1$d headshots,
						   summary: Summary, definition: Definition, keyFeatures: [a, b, c], tint: daylight, position: %2$d}
						"""
					.formatted(type, type + 1));
			for (int aspect = 0; aspect < aspects; aspect++) {
				guidance.append("""
						- {key: type-%1$d.aspect-%2$d, changed: 2026-03-01, type: type-%1$d, aspect: aspect-%2$d,
						   summary: Phrase %1$d, detail: Detail, dos: [a, b, c], avoids: [a, b, c], from: %3$d, to: 10}
						""".formatted(type, aspect, (type + aspect) % 10));
			}
		}
		return new TreeMap<>(Map.of("types.yaml", typesText.toString(), "aspects.yaml", aspectsText.toString(),
				"guidance.yaml", guidance.toString()));
	}

}
