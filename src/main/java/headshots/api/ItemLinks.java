package headshots.api;

import java.net.URI;

/**
 * Where an item is found.
 *
 * @param self its URL in the API
 * @param html its page for readers, or its place on one
 */
record ItemLinks(URI self, URI html) {

}
