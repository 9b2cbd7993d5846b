package headshots.drawing.light;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.drawing.DrawingOption;
import headshots.drawing.DrawingParameter;
import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.Hair;
import headshots.drawing.svg.DrawingSvg;
import headshots.drawing.svg.Palette;
import headshots.drawing.svg.Svg;

/**
 * The options of the light explorer that readers choose by small pictures.
 */
final class LightChoices {

	/** The crops in which a light can be read from the face. */
	static final List<DrawingOption> CROPS = DrawingParameter.CROP.options()
		.stream()
		.filter((option) -> Crop.of(option).headShare() >= 0.25 && Crop.of(option).headShare() <= 0.95)
		.toList();

	static final List<String> GROUNDS = List.of("White", "Light", "Light gray", "Gray", "Dark gray", "Nearly black");

	/** The tones of skin, lightest first. */
	static final List<DrawingOption> SKINS = Stream.of("fair", "light", "medium", "tan", "brown", "deep")
		.map((code) -> DrawingParameter.SKIN.option(code).orElseThrow())
		.toList();

	static final List<DrawingOption> HAIRSTYLES = DrawingParameter.HAIRSTYLE.options();

	/** A head and shoulders, in the mannequin's units. */
	private static final String BUST = "M0 0C26 0 38 22 36 48C34 76 20 100 0 100S-34 76-36 48C-38 22-26 0 0 0zM-18 84V112Q-82 124-88 200V400H88V200Q82 124 18 112V84Q0 104-18 84z";

	/** The crop of the pictures that show something else. */
	private static final Crop HEAD = new Crop(0.55, 0.45);

	/** How many times the width of a line a picture is high. */
	private static final double LINES = 36;

	private LightChoices() {
	}

	/** All options of a choice, with the chosen one marked. */
	static ShownChoice shown(Slider slider, int chosen) {
		return new ShownChoice(slider.code(), slider.label(),
				IntStream.rangeClosed(slider.lowest(), slider.highest())
					.mapToObj((value) -> new ShownChoice.Option(slider.code() + "-" + value, value, slider.words(value),
							new Svg(picture(slider, value)), value == chosen))
					.toList());
	}

	private static String picture(Slider slider, int value) {
		Crop crop = (slider == Slider.CROP) ? Crop.of(CROPS.get(value)) : HEAD;
		String ground = Palette.ground((slider == Slider.GROUND) ? value : Slider.GROUND.usual());
		String skin = Palette.skin((slider == Slider.SKIN) ? value : Slider.SKIN.usual());
		String viewBox = Stream.of(crop.left(), crop.top(), crop.width(), crop.height())
			.map((number) -> String.valueOf(Math.round(number)))
			.collect(Collectors.joining(" "));
		String head = "<path fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" d=\"%s\"/>".formatted(skin, DrawingSvg.INK,
				Math.max(2, Math.round(crop.height() / LINES)), BUST);
		Hair hair = Hair.of((slider == Slider.HAIR) ? HAIRSTYLES.get(value).code() : "");
		boolean styled = slider == Slider.HAIR;
		return "<svg viewBox=\"%s\" width=\"36\" height=\"45\" aria-hidden=\"true\"><path fill=\"%s\" d=\"M-200-99h400v600h-400z\"/>%s</svg>"
			.formatted(viewBox, ground, styled ? hair(hair.back()) + head + hair(hair.front()) : head);
	}

	private static String hair(String path) {
		return path.isEmpty() ? "" : "<path fill=\"#857d75\" d=\"" + path + "\"/>";
	}

}
