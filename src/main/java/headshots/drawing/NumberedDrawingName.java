package headshots.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the names that files of drawings had until November 2026: one digit for each
 * parameter, the position of its option, without the zeros at the end. The table is the
 * one of that time and never changes, so that pages and search engines that remember such
 * a name still find the drawing.
 */
final class NumberedDrawingName {

	private static final List<Position> POSITIONS = List.of(
			new Position("crop", "shoulders", "close", "chest", "waist"),
			new Position("frame", "none", "8x10", "2x3", "square", "circle", "all"),
			new Position("measures", "hidden", "shown"),
			new Position("light", "flat", "clamshell", "butterfly", "loop", "rembrandt", "split"),
			new Position("stops", "0", "0.5", "1", "1.5", "2", "2.5", "3"),
			new Position("softness", "soft", "medium", "hard"),
			new Position("background", "light", "white", "mid", "dark", "blurred", "textured"),
			new Position("hair", "mid", "dark", "light"),
			new Position("expression", "neutral", "thought", "soft-smile", "broad-smile", "strong"),
			new Position("neckline", "crew", "v", "collar", "straps"), new Position("layer", "none", "jacket"),
			new Position("cloth", "plain", "stripes"), new Position("jewelry", "none", "statement"),
			new Position("makeup", "off", "light", "beauty"),
			new Position("retouching", "hidden", "digitals", "casting", "corporate", "beauty"),
			new Position("place", "alone", "list", "book", "card", "page"));

	private NumberedDrawingName() {
	}

	/**
	 * Returns the drawing that a numbered name means.
	 * @param digits one digit for each parameter; "0" is the plainest drawing
	 */
	static Optional<Drawing> read(String digits) {
		boolean shortest = digits.equals("0") || !digits.endsWith("0");
		if (digits.length() > POSITIONS.size() || !shortest) {
			return Optional.empty();
		}
		Map<String, String> codes = new HashMap<>();
		for (int i = 0; i < digits.length(); i++) {
			Position position = POSITIONS.get(i);
			int option = digits.charAt(i) - '0';
			if (option >= position.options.size()) {
				return Optional.empty();
			}
			codes.put(position.parameter, position.options.get(option));
		}
		return Optional.of(Drawing.of(codes));
	}

	private record Position(String parameter, List<String> options) {

		Position(String parameter, String... options) {
			this(parameter, List.of(options));
		}

	}

}
