package headshots.media;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import headshots.media.image.FocalPoint;
import headshots.media.image.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * A photograph as a page shows it.
 *
 * @param hash the picture's
 * @param focus where it is cut
 * @param widths the widths in which it can be had, at least one
 * @param webp whether it can be had as WebP too
 * @param alt the text alternative, empty if it is decorative
 * @param credit who took it
 * @param color fills its place until it has come; null if it is not known
 */
public record ShownPhotograph(String hash, FocalPoint focus, List<Integer> widths, boolean webp, String alt,
		String credit, @Nullable String color) {

	/**
	 * For browsers that cannot choose a width; most pages show it about as wide.
	 */
	private static final int USUAL = 640;

	/** A photograph; nothing as long as a draft has no picture. */
	static Optional<ShownPhotograph> of(PhotographContent content, boolean webp,
			Function<String, Optional<String>> colors) {
		return PictureName.of(content.picture())
			.filter((picture) -> !Rendition.widths(picture).isEmpty())
			.map((picture) -> new ShownPhotograph(picture.hash(), content.focus(), Rendition.widths(picture), webp,
					content.alt(), content.credit(), colors.apply(picture.hash()).orElse(null)));
	}

	/**
	 * How wide one of several photographs is on a page, as the attribute {@code sizes}
	 * says it. Follows photographs.css: columns of at least 14rem and at most 24rem, gaps
	 * of 2rem, margins of 1rem.
	 */
	public static String sizes(int photographs) {
		String narrow = "(max-width: 26rem) calc(100vw - 2rem), ";
		String two = "(max-width: 31.99rem) 24rem, ";
		return switch (photographs) {
			case 1 -> narrow + "24rem";
			case 2 -> narrow + two + "(max-width: 52rem) calc(50vw - 2rem), 24rem";
			default -> narrow + two
					+ "(max-width: 47.99rem) calc(50vw - 2rem), (max-width: 78rem) calc(33.33vw - 2rem), 24rem";
		};
	}

	/** The files of a format by width, below an address that ends with a slash. */
	public String srcset(String base, String suffix) {
		return this.widths.stream()
			.map((width) -> base + name(width, Rendition.Format.of(suffix)) + " " + width + "w")
			.collect(Collectors.joining(", "));
	}

	public String src(String base) {
		return base + name(width(), Rendition.Format.JPEG);
	}

	public int width() {
		return this.widths.stream().filter((width) -> width <= USUAL).reduce((less, more) -> more).orElseThrow();
	}

	public int height() {
		return Rendition.height(width());
	}

	private String name(int width, Rendition.Format format) {
		return new Rendition(this.hash, width, this.focus, format).name();
	}

}
