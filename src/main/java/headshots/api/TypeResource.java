package headshots.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A headshot type, or a look, which is a type within a type.
 *
 * @param key its key, which never changes
 * @param name its short name: "Theatrical"
 * @param title its full name: "Theatrical actor headshots"
 * @param parent the type that a look belongs to, null for a type
 * @param promise the picture's job as one sentence, null if it is not said
 * @param summary one or two sentences about it
 * @param definition its definition, and the people it is for
 * @param keyFeatures the features of such a picture, one line each
 * @param changed the day on which its own texts last changed
 * @param links where it is found
 */
record TypeResource(String key, String name, String title, @Nullable ItemReference parent, @Nullable String promise,
		String summary, RichText definition, List<String> keyFeatures, LocalDate changed, TypeLinks links) {

	/**
	 * Where a type and what belongs to it is found.
	 *
	 * @param self its URL in the API
	 * @param html its page for readers
	 * @param guidance the list of its guidance, one piece for each aspect
	 */
	record TypeLinks(URI self, URI html, URI guidance) {

	}

}
