package headshots.web;

/**
 * The picture that represents a page where a link to it is shown: a PNG file of 1200 by
 * 630 pixels.
 *
 * @param href the path of the file
 * @param words its text alternative
 */
public record SharePicture(String href, String words) {
}
