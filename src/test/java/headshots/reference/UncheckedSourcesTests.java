package headshots.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages say once, for all of their citations, that sources are not yet checked.
 */
@GuideTest
class UncheckedSourcesTests {

	private static final Pattern NOTE = Pattern.compile("not (yet )?checked", Pattern.CASE_INSENSITIVE);

	private static final Pattern DATE = Pattern.compile(" \\([^)]*checked \\w{3} \\d{1,2}, \\d{4}\\).*");

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Sources sources;

	@Test
	void everyPageSaysOnceThatSourcesAreUncheckedIfSomeAre() {
		Map<String, Integer> wrong = new HashMap<>();
		int noted = 0;
		for (String path : this.client.sitemap()) {
			Document page = this.client.page(path);
			int notes = (int) NOTE.matcher(page.text()).results().count();
			boolean expected = citesUnchecked(page) || path.matches("/sources/(?!studio).*");
			noted += expected ? 1 : 0;
			if (notes != (expected ? 1 : 0)) {
				wrong.put(path, notes);
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(noted).isGreaterThan(20);
	}

	@Test
	void citationsSayWhatTheirSourcesAre() {
		Set<String> own = own();
		for (String path : this.client.sitemap()) {
			for (Element cited : this.client.page(path).select(".cited")) {
				for (Element link : cited.select("a")) {
					assertThat(after(link).startsWith(" (")).as(path + ": " + link.text())
						.isEqualTo(!own.contains(link.attr("href")));
				}
			}
		}
	}

	private static String after(Element link) {
		Node next = link.nextSibling();
		return (next instanceof TextNode text) ? text.getWholeText() : "";
	}

	private boolean citesUnchecked(Document page) {
		Set<String> own = own();
		return page.select(".cited a")
			.stream()
			.filter((link) -> !own.contains(link.attr("href")))
			.anyMatch((link) -> !DATE.matcher(after(link)).matches());
	}

	private Set<String> own() {
		return this.sources.entries()
			.stream()
			.filter((source) -> source.content().own())
			.map((source) -> "/sources/studio#" + source.content().slug())
			.collect(Collectors.toSet());
	}

}
