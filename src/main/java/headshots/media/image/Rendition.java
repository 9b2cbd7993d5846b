package headshots.media.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import headshots.media.PictureName;

/**
 * A rendition of a picture: one of a few widths, cropped around its focal point. The file
 * name contains all of it, so that the bytes behind a name never change.
 *
 * @param hash the picture's
 * @param width in pixels, one of the picture's {@link #widths}
 * @param focus the point around which it is cut
 * @param format how it is written
 */
public record Rendition(String hash, int width, FocalPoint focus, Format format) {

	static final List<Integer> WIDTHS = List.of(320, 640, 960, 1440);

	private static final Pattern NAME = Pattern
		.compile("([0-9a-f]{64})-([1-9]\\d{2,3})-(\\d{1,2}|100)-(\\d{1,2}|100)\\.(jpg|webp)");

	/** The crop's own width is offered if it is that much larger, in percent. */
	private static final int STEP = 115;

	/** Returns the rendition that a file name asks for; empty if the name is not one. */
	public static Optional<Rendition> of(String name) {
		Matcher parts = NAME.matcher(name);
		return parts.matches() ? Optional
			.of(new Rendition(parts.group(1), Integer.parseInt(parts.group(2)),
					new FocalPoint(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4))),
					Format.of(parts.group(5))))
			.filter((rendition) -> rendition.width >= WIDTHS.get(0) && rendition.width <= WIDTHS.get(WIDTHS.size() - 1))
			.filter((rendition) -> rendition.name().equals(name)) : Optional.empty();
	}

	/**
	 * The widths in which a picture can be had without being enlarged: a few fixed ones,
	 * and the whole crop where it lies well between two of them.
	 */
	public static List<Integer> widths(PictureName picture) {
		int across = FocalPoint.widthOfCut(picture.width(), picture.height());
		List<Integer> widths = new ArrayList<>(WIDTHS.stream().filter((width) -> width <= across).toList());
		int widest = widths.isEmpty() ? across : widths.get(widths.size() - 1);
		if (across < WIDTHS.get(WIDTHS.size() - 1) && across * 100 >= widest * STEP) {
			widths.add(across);
		}
		return List.copyOf(widths);
	}

	/** Whether it is one of a picture's own. */
	public boolean isOf(PictureName picture) {
		return this.hash.equals(picture.hash()) && widths(picture).contains(this.width);
	}

	/** All that a picture has around a point. */
	public static Stream<Rendition> all(PictureName picture, FocalPoint focus) {
		return widths(picture).stream()
			.flatMap((width) -> Stream.of(Format.values())
				.map((format) -> new Rendition(picture.hash(), width, focus, format)));
	}

	public static int height(int width) {
		return width * FocalPoint.DOWN / FocalPoint.ACROSS;
	}

	/** Whether it is the file that lists show, which every picture has. */
	public boolean isThumbnail() {
		return this.width == WIDTHS.get(0) && this.format == Format.JPEG;
	}

	/** The same size, written in a format. */
	Rendition as(Format other) {
		return new Rendition(this.hash, this.width, this.focus, other);
	}

	public String name() {
		return this.hash + "-" + this.width + "-" + this.focus.x() + "-" + this.focus.y() + "." + this.format.suffix();
	}

	/** How the bytes are written. */
	public enum Format {

		JPEG("jpg", "image/jpeg"), WEBP("webp", "image/webp");

		private final String suffix;

		private final String type;

		Format(String suffix, String type) {
			this.suffix = suffix;
			this.type = type;
		}

		public static Format of(String suffix) {
			return suffix.equals(WEBP.suffix) ? WEBP : JPEG;
		}

		String suffix() {
			return this.suffix;
		}

		/** The media type. */
		public String type() {
			return this.type;
		}

	}

}
