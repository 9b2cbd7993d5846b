package headshots.platforms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.reference.Citation;
import headshots.reference.Citations;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.text.Sentences;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A platform as the register shows it: numbers with units, null for what is not
 * published.
 *
 * @param content the platform's content
 * @param remarks its remarks, ready for the page
 * @param citations the sources
 */
public record PlatformRow(PlatformContent content, @Nullable SafeHtml remarks, Citations citations) {

	private static final int MEGABYTE = 1000;

	/** "500 × 500" or "1000 wide". */
	private static final Pattern SIZE = Pattern.compile("(\\d+(?: × \\d+)?)((?: wide| high)?)");

	public static PlatformRow of(PlatformContent content, Citations citations) {
		SafeHtml remarks = (content.remarks() != null) ? Markdown.render(content.remarks()) : null;
		return new PlatformRow(content, remarks, citations);
	}

	public String href() {
		return PlatformSection.href(this.content);
	}

	/** Returns what readers come for, the pixels first. */
	public List<Fact> facts() {
		return List.of(new Fact("Pixels", pixels()), new Fact("Shape", this.content.shape()), new Fact("File", file()),
				new Fact("Color and finish", this.content.color()), new Fact("Pictures", this.content.pictures()));
	}

	/**
	 * Returns the names of what it does not publish beside the pixels, null if it does.
	 */
	public @Nullable String unpublished() {
		String names = facts().stream()
			.skip(1)
			.filter((fact) -> fact.value() == null)
			.map((fact) -> Sentences.within(fact.name()))
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? null : names;
	}

	/** Returns the platform's own page about photos, null if no source is one. */
	public @Nullable Citation ownPage() {
		return this.citations.ownPage();
	}

	/** Returns its numbers, because people come for them, and its audience. */
	String summary() {
		String pixels = (pixels() != null)
				? SIZE.matcher(pixels()).replaceAll((size) -> size.group(1) + " pixels" + size.group(2))
				: "size in pixels not published";
		String numbers = Stream.of(pixels, file(), this.content.shape())
			.filter(Objects::nonNull)
			.map(Sentences::within)
			.collect(Collectors.joining("; "));
		return StringUtils.capitalize(numbers) + ". For " + Sentences.within(this.content.audience()) + ", "
				+ this.content.market() + ".";
	}

	/** "at least 500 × 500", "at most 4000 × 4000", or both. */
	public @Nullable String pixels() {
		String limits = joined(size(this.content.minWidth(), this.content.minHeight(), "at least "),
				size(this.content.maxWidth(), this.content.maxHeight(), "at most "));
		return joined(limits, this.content.advisedPixels());
	}

	/** The formats and the size of the file. */
	public @Nullable String file() {
		String formats = this.content.formats().isEmpty() ? null : String.join(", ", this.content.formats());
		return joined(formats, joined(weight(this.content.minKilobytes(), "at least "),
				weight(this.content.maxKilobytes(), "at most ")));
	}

	private static @Nullable String size(@Nullable Integer width, @Nullable Integer height, String bound) {
		if (width == null || height == null) {
			Integer known = (width != null) ? width : height;
			return (known != null) ? bound + known + ((width != null) ? " wide" : " high") : null;
		}
		return bound + width + " × " + height;
	}

	private static @Nullable String weight(@Nullable Integer kilobytes, String bound) {
		if (kilobytes == null) {
			return null;
		}
		return bound + ((kilobytes % MEGABYTE == 0) ? kilobytes / MEGABYTE + " MB"
				: String.format(Locale.ROOT, "%d kB", kilobytes));
	}

	private static @Nullable String joined(@Nullable String one, @Nullable String other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one + ", " + other;
	}

	/**
	 * A number or rule of the platform.
	 *
	 * @param name the name of its subject
	 * @param value the words, null if it is not published
	 */
	public record Fact(String name, @Nullable String value) {
	}

}
