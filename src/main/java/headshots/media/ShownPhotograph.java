package headshots.media;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import headshots.media.image.FocalPoint;
import headshots.media.image.Rendition;

/**
 * A photograph as a page shows it.
 *
 * @param hash the picture's
 * @param focus where it is cut
 * @param widths the widths in which it can be had, at least one
 * @param webp whether it can be had as WebP too
 * @param alt the text alternative, empty if it is decorative
 * @param credit who took it
 */
public record ShownPhotograph(String hash, FocalPoint focus, List<Integer> widths, boolean webp, String alt,
		String credit) {

	/**
	 * For browsers that cannot choose a width; most pages show it about as wide.
	 */
	private static final int USUAL = 640;

	/** A photograph; nothing as long as a draft has no picture. */
	static Optional<ShownPhotograph> of(PhotographContent content, boolean webp) {
		return PictureName.of(content.picture())
			.filter((picture) -> !Rendition.widths(picture).isEmpty())
			.map((picture) -> new ShownPhotograph(picture.hash(), content.focus(), Rendition.widths(picture), webp,
					content.alt(), content.credit()));
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
