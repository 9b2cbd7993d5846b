package headshots.web;

/**
 * A link within the site.
 *
 * @param title the words that are linked
 * @param href an address that starts with a slash
 */
public record Link(String title, String href) {

}
