package headshots.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import headshots.web.EmbeddablePage;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The content that a slice offers to the site as a whole. A new slice appears in
 * navigation, search, sitemap, feed and on type and aspect pages by implementing this.
 */
public interface ContentSection {

	/**
	 * The slice's pages and the places on them.
	 * @return all of them, those with an address of their own first
	 */
	List<Page> pages();

	/**
	 * Returns places that repeat for one subject what {@link #pages()} has for another,
	 * such as guidance that a look inherits from its type. Search answers with them;
	 * lists, sitemap and feed leave them out.
	 * @return the places, under the kind and the key that they would have as items
	 */
	default List<Page> repeatedPages() {
		return List.of();
	}

	/**
	 * Returns the page that compares types, whether or not it is listed.
	 * @param types keys of two or more types
	 * @return empty if the slice compares nothing, or not these
	 */
	default Optional<Page> comparing(List<String> types) {
		return Optional.empty();
	}

	/**
	 * Returns the places on a page of the slice to which texts can link, besides those
	 * that {@link #pages()} names. Tests compare them with the rendered pages.
	 * @param path the path of a page, without a fragment
	 * @return the fragments; empty if the slice has no such page
	 */
	default Optional<Set<String>> anchors(String path) {
		return Optional.empty();
	}

	/**
	 * Returns a page of the slice as other sites can show it.
	 * @param path the path of a page
	 * @param parameters those of its query, of which the slice takes what it knows
	 * @return empty if the slice has no such page, or if it has no embedded form
	 */
	default Optional<EmbeddablePage> embeddable(String path, Map<String, String> parameters) {
		return Optional.empty();
	}

	/**
	 * Returns the headings of the kinds of {@link #pages()}.
	 * @return kinds and their plural names, in the order of lists
	 */
	List<KindName> kinds();

	/**
	 * The slice's links in every page's navigation.
	 * @return the links with their places
	 */
	default List<NavigationLink> navigation() {
		return List.of();
	}

	/**
	 * Returns the slice's content about a reference.
	 * @param contentReference a type or an aspect
	 * @return mentions under one heading, or under several
	 */
	default List<Mentions> about(ContentReference contentReference) {
		return List.of();
	}

	/**
	 * Returns the card of a page of the slice, made of its own drawings.
	 * @param path the path of a page, without parameters
	 * @return empty if nothing of the slice's represents the page
	 */
	default Optional<CardDrawing> card(String path) {
		return Optional.empty();
	}

	/**
	 * Returns the types that a page without drawings of its own is about. Their pictures
	 * make its card.
	 * @param path the path of a page, without parameters
	 * @return keys of types, the most important first
	 */
	default List<String> typesOn(String path) {
		return List.of();
	}

	/**
	 * Returns the pictures of types for the cards of other slices' pages.
	 * @param types keys of types
	 * @return a picture for each type that the slice knows
	 */
	default List<CardPicture> pictures(List<String> types) {
		return List.of();
	}

	/**
	 * A kind and its name in lists.
	 *
	 * @param kind the kind
	 * @param plural the name: "Questions"
	 * @param last whether search lists its results after all others, because they only
	 * lead on
	 */
	record KindName(String kind, String plural, boolean last) {

		public KindName(String kind, String plural) {
			this(kind, plural, false);
		}

	}

	/**
	 * A link in the navigation.
	 *
	 * @param place lowest first
	 * @param link the link
	 */
	record NavigationLink(int place, Link link) {
	}

	/**
	 * Links about one subject.
	 *
	 * @param heading the heading above them
	 * @param links the links in order
	 * @param all where readers find all of them, null if all are here
	 */
	record Mentions(String heading, List<Link> links, @Nullable Overview all) {

		public Mentions(String heading, List<Link> links) {
			this(heading, links, null);
		}

	}

	/**
	 * A page with all links of which {@link Mentions} names the most important.
	 *
	 * @param count how many there are
	 * @param href the page’s address
	 */
	record Overview(int count, String href) {
	}

}
