package headshots.studio.editing;

import java.util.List;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No choice in the form of a type closes a cycle of parents.
 */
@StudioTest
class ParentChoicesTests {

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void aTypeIsNotOfferedAsItsOwnParent() {
		assertThat(parents("model")).contains("actor").doesNotContain("model");
		assertThat(parents("theatrical")).contains("actor", "model").doesNotContain("theatrical");
		assertThat(this.editor.page("/studio/types/new").select("#parent option").eachAttr("value")).contains("actor",
				"model");
	}

	@Test
	void aTypeIsNotALookOfWhatIsALookOfItForReaders() {
		String look = "/studio/types/" + id("commercial");
		Answer freed = this.editor.submit(look, "form.editor", "action", "save", "parent", "");
		assertThat(freed.status()).isEqualTo(303);
		assertThat(parents("model")).contains("commercial");
		assertThat(parents("actor")).doesNotContain("commercial", "actor");
		String base = this.editor.page(look).select("[name=base]").val();
		this.editor.post("/studio/entries/" + id("commercial") + "/discarding", "base", base);
		assertThat(parents("model")).doesNotContain("commercial");
	}

	@Test
	void aForgedParentIsRefusedInPlainWords() {
		Answer made = this.editor.post("/studio/types", "name", "Circle", "title", "Circle headshots", "parent",
				"circle");
		String place = made.header("Location").replaceFirst("\\?.*", "");
		assertThat(this.editor.page(place).select("#parent option[selected]").val()).isEqualTo("circle");
		String reasons = this.editor.page("/studio/entries/" + place.replaceAll("\\D", "") + "/publication")
			.select("main")
			.text();
		assertThat(reasons).contains("Look of can’t be the type itself: choose another type, or none");
		assertThat(this.editor.get("/studio/types").status()).isEqualTo(200);
		assertThat(this.editor.get("/studio").status()).isEqualTo(200);
		this.editor.post("/studio/entries/" + place.replaceAll("\\D", "") + "/discarding", "base", "1");
	}

	private List<String> parents(String type) {
		return this.editor.page("/studio/types/" + id(type)).select("#parent option").eachAttr("value");
	}

	private long id(String key) {
		return this.jdbc.queryForObject("select id from entry where kind = 'types' and entry_key = ?", Long.class, key);
	}

}
