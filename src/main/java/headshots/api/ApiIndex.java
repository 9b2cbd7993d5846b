package headshots.api;

import java.net.URI;
import java.util.List;

/**
 * The entrance of the API.
 *
 * @param title the name of the guide
 * @param description the URL of this API's description in OpenAPI 3.1
 * @param documentation the page about this API
 * @param collections the lists to start from
 */
record ApiIndex(String title, URI description, URI documentation, List<CollectionLink> collections) {

	/**
	 * A list to start from.
	 *
	 * @param name its name: "questions"
	 * @param about its content, as a part of a sentence
	 * @param total how many items it has
	 * @param href its URL
	 */
	record CollectionLink(String name, String about, int total, URI href) {

	}

}
