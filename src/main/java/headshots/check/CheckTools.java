package headshots.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.check.CheckTool.DrawnPattern;
import headshots.drawing.DrawingOption;
import headshots.drawing.DrawingParameter;
import headshots.drawing.DrawingSection;
import headshots.drawing.Drawings;
import headshots.drawing.LightPattern;

import org.springframework.stereotype.Component;

/**
 * Prepares what the interface of the check shows beside the reader's picture.
 */
@Component
class CheckTools {

	private static final List<String> EXPRESSIONS = List.of("thought", "soft-smile", "neutral", "broad-smile",
			"strong");

	private static final List<String> COLORS = List.of("jewel", "earth", "blue", "gray", "black");

	private static final List<String> BACKGROUNDS = List.of("light", "mid", "blurred", "dark");

	private static final List<String> CROPS = List.of("shoulders", "close", "chest");

	private static final List<String> HAIR = List.of("dark", "mid", "gray", "dark", "light");

	private static final List<String> NECKLINES = List.of("crew", "v", "collar", "straps");

	private final Drawings drawings;

	CheckTools(Drawings drawings) {
		this.drawings = drawings;
	}

	CheckTool tool() {
		List<DrawnPattern> patterns = Stream.of(LightPattern.values()).map(this::pattern).toList();
		return new CheckTool(standIns(), patterns, DrawingSection.LIGHT.href());
	}

	/**
	 * Returns a drawing for each tone of skin and each kind of hair, in an order in which
	 * neighbors differ in both.
	 */
	private List<String> standIns() {
		List<DrawingOption> skins = DrawingParameter.SKIN.options();
		List<DrawingOption> hairstyles = DrawingParameter.HAIRSTYLE.options();
		List<String> addresses = new ArrayList<>();
		for (int place = 0; place < skins.size() * hairstyles.size(); place++) {
			int row = place / skins.size();
			Map<DrawingParameter, String> choices = Map.of(DrawingParameter.SKIN,
					skins.get(place % skins.size()).code(), DrawingParameter.HAIRSTYLE,
					hairstyles.get((place + row) % hairstyles.size()).code(), DrawingParameter.HAIR,
					pick(HAIR, place + 2 * row), DrawingParameter.EXPRESSION, pick(EXPRESSIONS, place),
					DrawingParameter.COLOR, pick(COLORS, place + row), DrawingParameter.NECKLINE,
					pick(NECKLINES, place + row), DrawingParameter.CROP, pick(CROPS, place + row),
					DrawingParameter.BACKGROUND, pick(BACKGROUNDS, place + 2 * row));
			Map<String, String> codes = new HashMap<>();
			choices.forEach((parameter, option) -> codes.put(parameter.code(), option));
			addresses.add(this.drawings.show(codes).href());
		}
		return addresses;
	}

	private DrawnPattern pattern(LightPattern pattern) {
		Map<String, String> choices = Map.of(DrawingParameter.LIGHT.code(), pattern.slug(),
				DrawingParameter.STOPS.code(), "2", DrawingParameter.CROP.code(), "close");
		return new DrawnPattern(pattern.title(), DrawingSection.href(pattern), this.drawings.show(choices).href());
	}

	private static String pick(List<String> options, int place) {
		return options.get(place % options.size());
	}

}
