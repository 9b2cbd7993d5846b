package headshots.site;

import java.util.Set;
import java.util.stream.Collectors;

import headshots.GuideTest;
import headshots.site.search.Vocabulary;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vocabulary of the search names items of the starter content only.
 */
@GuideTest
class SearchVocabularyTests {

	@Autowired
	private Site site;

	@Test
	void everydayWordsBelongToItemsThatExist() {
		Set<String> items = this.site.pages()
			.stream()
			.map((page) -> page.kind() + "/" + page.key())
			.collect(Collectors.toSet());
		Vocabulary vocabulary = Vocabulary.load();
		assertThat(items).containsAll(vocabulary.namedItems()).containsAll(vocabulary.popular());
	}

}
