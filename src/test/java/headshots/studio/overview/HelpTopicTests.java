package headshots.studio.overview;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTopicTests {

	@ParameterizedTest
	@CsvSource({ "/studio, #matrix", "/studio/types, #new", "/studio/questions, #new", "/studio/guidance/new, #save",
			"/studio/guidance/12, #save", "/studio/sources, #sources", "/studio/sources/4, #save",
			"/studio/photographs, #photographs", "/studio/photographs/7, #photographs",
			"/studio/photographs/7/picture, #photographs", "/studio/publication, #publish",
			"/studio/entries/7/publication, #publish", "/studio/entries/7/changes, #publish",
			"/studio/entries/7/preview-links, #publish", "/studio/entries/7/revisions, #back",
			"/studio/entries/7/revisions/2/restoration, #back", "/studio/entries/7/withdrawal, #back",
			"/studio/entries/7/discarding, #back", "/studio/import, #files", "/studio/staff, #accounts",
			"/studio/staff/3/disable, #accounts", "/studio/account, #accounts", "/studio/log, #accounts", "/, ''",
			"/studios, ''" })
	void everyPageHasItsPartOfTheHelp(String path, String part) {
		assertThat(HelpTopic.href(path)).isEqualTo("/studio/help" + part);
	}

}
