package headshots.studio;

import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stored text that cannot be read any more costs that text alone.
 */
@StudioTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRevisionTests {

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void damageStaysWithTheTextThatIsDamaged(CapturedOutput output) {
		SignedInClient editor = this.staff.editor();
		long damaged = number(editor.post("/studio/tips", "title", "Soon to be damaged").header("Location"));
		long whole = number(editor.post("/studio/tips", "title", "At first").header("Location"));
		editor.submit("/studio/tips/" + whole, "form.editor", "title", "Never damaged", "action", "save");
		String content = cut(damaged);
		String older = cut(whole);
		try {
			for (String page : new String[] { "/studio", "/studio/tips", "/studio/guidance", "/studio/search?q=damaged",
					"/studio/tips/" + whole, "/studio/entries/" + whole + "/revisions", "/prepare", "/" }) {
				assertThat(editor.get(page).status()).as(page).isEqualTo(200);
			}
			assertThat(editor.page("/studio/tips").text()).contains("Never damaged")
				.doesNotContain("Soon to be damaged");
			assertThat(output).contains("Latest revision of content item " + damaged + " is unreadable; ")
				.contains("Revision 1 of content item " + whole + " is unreadable; ");
		}
		finally {
			replace(damaged, content);
			replace(whole, older);
		}
		assertThat(editor.page("/studio/tips").text()).contains("Soon to be damaged");
	}

	/** Damages the first revision of an entry, and gives back what it was. */
	private String cut(long id) {
		String content = this.jdbc.sql("select content from revision where entry_id = ? and number = 1")
			.param(id)
			.query(String.class)
			.single();
		replace(id, content.substring(0, content.length() / 2));
		return content;
	}

	private void replace(long id, String content) {
		this.jdbc.sql("update revision set content = ? where entry_id = ? and number = 1").params(content, id).update();
	}

	private static long number(String address) {
		return Long.parseLong(address.replaceAll("\\D", ""));
	}

}
