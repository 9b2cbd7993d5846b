package headshots.comparison;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import headshots.content.PublicationDates;
import headshots.content.ContentItem;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A column of the matrix: a headshot type, or a look within one.
 *
 * @param key the type's key
 * @param content the type's content
 * @param parent the type that a look belongs to, null for a type
 * @param definition the definition as HTML
 * @param named finds its pictures in a line in lower case
 * @param dates when it came live, and when its own content last changed
 */
public record Column(String key, HeadshotTypeContent content, @Nullable Column parent, SafeHtml definition,
		Pattern named, PublicationDates dates) {

	/** Follows the name of a type where a line is about its pictures. */
	private static final String PICTURES = "(’s)? (pictures?|headshots?|shots?|portraits?|close-ups|mood|work|frames?|set)\\b";

	static Column of(ContentItem<HeadshotTypeContent> item, @Nullable Column parent) {
		HeadshotTypeContent content = item.content();
		return new Column(item.key(), content, parent, Markdown.render(content.definition()), namedIn(content.name()),
				item.dates());
	}

	private static Pattern namedIn(String columnName) {
		String name = Pattern.quote(columnName.toLowerCase(Locale.ROOT));
		return Pattern.compile("(?<!\\bin an? )\\b" + name + PICTURES + "|\\b(of|where|instead of) " + name + "\\b");
	}

	public boolean isLook() {
		return this.parent != null;
	}

	public String slug() {
		return this.content.slug();
	}

	public String name() {
		return this.content.name();
	}

	public String title() {
		return this.content.title();
	}

	static String href(String slug) {
		return ComparisonSection.TYPES + "/" + slug;
	}

	public String href() {
		return href(slug());
	}

	public Link link() {
		return new Link(title(), href());
	}

	/** The class that gives the column's marks their color. */
	public String tint() {
		String tint = this.content.tint();
		return (tint == null && this.parent != null) ? this.parent.tint() : "tint-" + tint;
	}

	/** Returns the accent color on light paper, as {@code #rrggbb}. */
	String color() {
		String tint = this.content.tint();
		return (tint == null && this.parent != null) ? this.parent.color() : AccentColors.onPaper(tint);
	}

	/** The key of the type that it is usually compared with; a look follows its type. */
	public @Nullable String comparedWith() {
		String key = this.content.comparedWith();
		boolean asked = key != null && !Objects.equals(key, this.key);
		return (!asked && this.parent != null) ? this.parent.comparedWith() : key;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Column column && column.key.equals(this.key);
	}

	@Override
	public int hashCode() {
		return this.key.hashCode();
	}

}
