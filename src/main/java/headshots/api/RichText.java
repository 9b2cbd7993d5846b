package headshots.api;

/**
 * A text with paragraphs, lists, emphasis and links.
 *
 * @param html the text as HTML that is safe to include in a page: p, ul, ol, li,
 * blockquote, em, strong, code, br and a, with no attributes except href, start and value
 * @param text the words alone, on one line
 */
record RichText(String html, String text) {

}
