package headshots.comparison;

import headshots.content.PublicationDates;
import headshots.content.ContentItem;

/**
 * A row of the matrix: an aspect.
 *
 * @param key the aspect's key
 * @param content the aspect's content
 * @param dates when it came live, and when its own content last changed
 */
public record Row(String key, AspectContent content, PublicationDates dates) {

	static Row of(ContentItem<AspectContent> item) {
		return new Row(item.key(), item.content(), item.dates());
	}

	public String slug() {
		return this.content.slug();
	}

	public String name() {
		return this.content.name();
	}

	static String href(String slug) {
		return ComparisonSection.ASPECTS + "/" + slug;
	}

	public String href() {
		return href(slug());
	}

}
