package headshots.site;

import java.util.List;

/**
 * Describes the card of a page: the picture that other sites show beside a link to it. It
 * holds no words, because the server may have no fonts.
 *
 * @param path the canonical path of the page, without parameters
 * @param pictures the drawings, side by side, four at most
 * @param lines the lines with ranges under or beside the drawings, in order
 * @param words the text alternative, without a full stop
 */
public record CardDrawing(String path, List<CardPicture> pictures, List<CardLine> lines, String words) {

	/** The largest number of drawings that are still large enough to recognize. */
	public static final int MOST_PICTURES = 4;

	public CardDrawing {
		pictures = List.copyOf(pictures.subList(0, Math.min(MOST_PICTURES, pictures.size())));
		lines = List.copyOf(lines);
	}

	/** Returns a text that is the same for all cards that look the same. */
	public String key() {
		StringBuilder key = new StringBuilder();
		this.pictures.forEach((picture) -> key.append(picture.key()).append(' '));
		this.lines.forEach((line) -> {
			key.append('|');
			line.bars()
				.forEach((bar) -> key.append(bar.from()).append('-').append(bar.to()).append(bar.color()).append(' '));
		});
		return key.toString();
	}

}
