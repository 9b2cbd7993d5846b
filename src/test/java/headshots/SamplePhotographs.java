package headshots;

import java.util.ArrayList;
import java.util.List;

import headshots.HttpTestClient.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Photographs in a guide, brought there as staff bring them.
 */
public final class SamplePhotographs {

	private static final String FORM = "form.editor";

	private SamplePhotographs() {
	}

	/** Sends a picture that is like no other with the same number. */
	public static Answer upload(SignedInClient editor, String title, int number) {
		return editor.upload("/studio/photographs", "file", "IMG_0042.jpg", SamplePictures.jpeg(1000, 1400, number),
				"title", title, "credit", "Ana Ruiz");
	}

	/**
	 * Makes a photograph that is not published.
	 * @return the address of its editor
	 */
	public static String draft(SignedInClient editor, String title, int number, String... fields) {
		Answer uploaded = upload(editor, title, number);
		assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(303);
		String place = uploaded.header("Location").replaceFirst("\\?.*", "");
		List<String> all = new ArrayList<>(List.of(fields));
		if (!all.contains("alt")) {
			all.addAll(List.of("alt", "A woman in soft light."));
		}
		all.addAll(List.of("action", "save"));
		Answer saved = editor.submit(place, FORM, all.toArray(String[]::new));
		assertThat(saved.status()).as(saved.text()).isEqualTo(303);
		return place;
	}

	/** A photograph that readers see where its types and guidance are. */
	public static String live(SignedInClient editor, String title, int number, String... fields) {
		List<String> all = new ArrayList<>(List.of("consentOnFile", "true"));
		all.addAll(List.of(fields));
		String place = draft(editor, title, number, all.toArray(String[]::new));
		publish(editor, place);
		return place;
	}

	public static void publish(SignedInClient editor, String place) {
		Answer answer = editor.submit(entry(place) + "/publication", "main form[method=post]");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	public static void withdraw(SignedInClient editor, String place) {
		Answer answer = editor.submit(entry(place) + "/withdrawal", "main form");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	/** The address of the entry whose editor is at a place. */
	public static String entry(String place) {
		return "/studio/entries/" + place.replaceAll("\\D", "");
	}

}
