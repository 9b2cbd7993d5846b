package headshots.api;

import java.net.URI;
import java.time.LocalDate;

/**
 * An aspect on which headshots differ, with the two ends of its scale.
 *
 * @param key its key, which never changes
 * @param name its name: "Retouching"
 * @param question the question that it answers: "How much may be changed?"
 * @param lowPole the name of step 0 of its scale
 * @param highPole the name of step 10 of its scale
 * @param changed the day on which its own texts last changed
 * @param links where it is found
 */
record AspectResource(String key, String name, String question, String lowPole, String highPole, LocalDate changed,
		AspectLinks links) {

	/**
	 * Where an aspect and what belongs to it is found.
	 *
	 * @param self its URL in the API
	 * @param html its page for readers
	 * @param guidance the list of the guidance on it, one piece for each type and look
	 */
	record AspectLinks(URI self, URI html, URI guidance) {

	}

}
