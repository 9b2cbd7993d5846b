package headshots;

import java.util.List;

import headshots.HttpTestClient.Answer;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The studio's details in a guide, brought there as staff bring them: the starter content
 * has none.
 */
public final class SampleProfile {

	private static final String LIST = "/studio/profiles";

	private SampleProfile() {
	}

	/**
	 * Makes details that are not published.
	 * @return the address of their editor
	 */
	public static String draft(SignedInClient editor, String name) {
		Answer made = editor.post(LIST, "name", name, "introduction", "We *light* faces.", "people.1.name", "Ana Ruiz",
				"people.1.role", "photographer", "place", "Portland, Oregon", "email", "hello@example.com", "phone",
				"+1 (555) 0100", "contactForm", "https://example.com/contact");
		assertThat(made.status()).as(made.text()).isEqualTo(303);
		return made.header("Location").replaceFirst("\\?.*", "");
	}

	/** Publishes new details, whatever there was, without a later draft. */
	public static void live(SignedInClient editor) {
		removeAll(editor);
		publish(editor, draft(editor, "North Light"));
	}

	public static void publish(SignedInClient editor, String place) {
		Answer published = editor.submit(entry(place) + "/publication", "form[action=/studio/publication]");
		assertThat(published.status()).as(published.text()).isEqualTo(303);
	}

	/** Takes live details from readers, and puts drafts away. */
	public static void remove(SignedInClient editor, String place) {
		Document page = editor.page(place);
		boolean live = !page.select("a[href$=/withdrawal]").isEmpty();
		Answer removed = editor.submit(entry(place) + (live ? "/withdrawal" : "/discarding"), "main form",
				"destination", "gone");
		assertThat(removed.status()).as(removed.text()).isEqualTo(303);
	}

	public static void removeAll(SignedInClient editor) {
		List<String> places = editor.page(LIST).select(".listing tbody th a").eachAttr("href");
		places.forEach((place) -> remove(editor, place));
	}

	private static String entry(String place) {
		return "/studio/entries/" + place.replaceAll("\\D", "");
	}

}
