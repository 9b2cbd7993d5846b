package headshots.benchmark;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import headshots.HeadshotGuide;
import headshots.content.ContentImport;
import headshots.content.OwnStore;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a data folder with more than any studio will ever write.
 */
final class LargeStore {

	private static final String MORE = """
			insert into revision (entry_id, number, slug, title, content, content_version, digest, note, created_at,
			author_name) select r.entry_id, r.number + x, r.slug, r.title, r.content, r.content_version, r.digest, '',
			r.created_at, r.author_name from revision r cross join system_range(1, ?)""";

	private LargeStore() {
	}

	/**
	 * Makes one: 100 types by 20 aspects with all other kinds as they are in the starter
	 * content.
	 * @param revisions how many revisions it has at least
	 * @return how many it has
	 */
	static long fill(Path folder, int revisions) {
		try (ConfigurableApplicationContext context = open(folder)) {
			Map<String, String> texts = new TreeMap<>(
					Map.of("sources.yaml", OwnStore.starterContent().get("sources.yaml"), "terms.yaml",
							OwnStore.starterContent().get("terms.yaml")));
			texts.putAll(OwnStore.matrix(100, 20));
			context.getBean(ContentImport.class).take(texts);
		}
		// The next start gives every entry its first revision.
		try (ConfigurableApplicationContext context = open(folder)) {
			JdbcClient jdbc = context.getBean(JdbcClient.class);
			context.getBean(TransactionTemplate.class).executeWithoutResult((transaction) -> {
				long first = count(jdbc);
				long more = (revisions > first) ? (revisions - first) / first + 1 : 0;
				jdbc.sql(MORE).param(more).update();
				jdbc.sql("update entry set latest_revision = latest_revision + ?").param(more).update();
			});
			return count(jdbc);
		}
	}

	private static long count(JdbcClient jdbc) {
		return jdbc.sql("select count(*) from revision").query(Long.class).single();
	}

	private static ConfigurableApplicationContext open(Path folder) {
		return new SpringApplicationBuilder(HeadshotGuide.class).web(WebApplicationType.NONE)
			.run("--guide.data-folder=" + folder, "--guide.starter-content=false", "--guide.base-url=http://localhost");
	}

}
