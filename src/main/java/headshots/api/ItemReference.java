package headshots.api;

import java.net.URI;

/**
 * Names another item of the API.
 *
 * @param key its key, which never changes
 * @param name its name for readers
 * @param href its URL in the API
 */
record ItemReference(String key, String name, URI href) {

}
