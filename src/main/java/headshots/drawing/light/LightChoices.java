package headshots.drawing.light;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.drawing.DrawingOption;
import headshots.drawing.DrawingParameter;
import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.Mannequin;
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
		.filter((option) -> Crop.of(option).headShare() >= 0.25 && Crop.of(option).headShare() <= 0.85)
		.toList();

	static final List<String> GROUNDS = List.of("White", "Light", "Light gray", "Gray", "Dark gray", "Nearly black");

	static final int SKINS = 6;

	static final DrawingParameter HAIR = DrawingParameter.HAIR;

	/** A head and shoulders, in the mannequin's units. */
	private static final String BUST = "M0 0C26 0 38 22 36 48C34 76 20 100 0 100S-34 76-36 48C-38 22-26 0 0 0zM-18 84V112Q-82 124-88 200V400H88V200Q82 124 18 112V84Q0 104-18 84z";

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
		Crop crop = (slider == Slider.CROP) ? Crop.of(CROPS.get(value)) : new Crop(0.6, 0.4);
		String ground = (slider == Slider.GROUND) ? Palette.ground(value) : Palette.ground(2);
		String skin = Palette.skin((slider == Slider.SKIN) ? value : 2);
		String viewBox = Stream.of(crop.left(), crop.top(), crop.width(), crop.height())
			.map(DrawingSvg::n)
			.reduce((one, other) -> one + " " + other)
			.orElseThrow();
		return "<svg viewBox=\"%s\" width=\"32\" height=\"40\" aria-hidden=\"true\"><path fill=\"%s\" d=\"M-200-99h400v600h-400z\"/><path fill=\"%s\" stroke=\"#1b1a18\" stroke-width=\"%s\" d=\"%s\"/>%s</svg>"
			.formatted(viewBox, ground, skin, DrawingSvg.n(crop.height() / 32), BUST,
					(slider == Slider.HAIR) ? "<path fill=\"#857d75\" d=\"" + Mannequin.HAIR + "\"/>" : "");
	}

}
