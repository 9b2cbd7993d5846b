package headshots.drawing.light;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.DrawingSection;
import headshots.drawing.LightPattern;
import headshots.web.EmbeddablePage;

/**
 * A setting of the light explorer: a number for each of its controls.
 */
public final class LightSetting {

	/** The actor's usual light, which the explorer opens with. */
	public static final LightSetting USUAL = of(LightPattern.LOOP, LightPattern.LOOP.usualStops());

	private final Map<Slider, Integer> values;

	private LightSetting(Map<Slider, Integer> values) {
		this.values = new EnumMap<>(values);
	}

	public static LightSetting of(LightPattern pattern, double stops) {
		return of(pattern.at(stops), Map.of());
	}

	/** The light of a drawing, to be moved on from there. */
	public static LightSetting of(Drawing drawing) {
		return of(drawing.light(),
				Map.of(Slider.CROP, Math.max(0, LightChoices.CROPS.indexOf(drawing.get(DrawingParameter.CROP))),
						Slider.SKIN, 1 + LightChoices.SKINS.indexOf(drawing.get(DrawingParameter.SKIN)), Slider.HAIR,
						LightChoices.HAIRSTYLES.indexOf(drawing.get(DrawingParameter.HAIRSTYLE))));
	}

	private static LightSetting of(Light light, Map<Slider, Integer> more) {
		Map<Slider, Integer> values = new EnumMap<>(Slider.class);
		for (Slider slider : Slider.values()) {
			values.put(slider, slider.usual());
		}
		values.put(Slider.ANGLE, light.angle());
		values.put(Slider.HEIGHT, light.height());
		values.put(Slider.STOPS, (int) Math.round(light.stops() * Slider.PER_STOP));
		values.put(Slider.SIZE, light.size());
		values.put(Slider.BELOW, light.below());
		values.putAll(more);
		values.replaceAll(Slider::nearest);
		return new LightSetting(values);
	}

	/**
	 * A setting as an address carries it.
	 * @param parameters numbers by the sliders' names; what is missing or no number stays
	 * as it is in the base, what is out of reach becomes the nearest that is not
	 */
	public static LightSetting of(Map<String, String> parameters, LightSetting base) {
		Map<Slider, Integer> values = new EnumMap<>(base.values);
		for (Slider slider : Slider.values()) {
			slider.read(parameters.getOrDefault(slider.code(), "")).ifPresent((value) -> values.put(slider, value));
		}
		return new LightSetting(values);
	}

	public int get(Slider slider) {
		return this.values.get(slider);
	}

	public Light light() {
		return new Light(get(Slider.ANGLE), get(Slider.HEIGHT), stops(), get(Slider.SIZE), get(Slider.BELOW));
	}

	/** The mannequin without the light: its crop and its hair. */
	public Drawing drawing() {
		return Drawing.of(Map.of(DrawingParameter.CROP.code(), LightChoices.CROPS.get(get(Slider.CROP)).code(),
				DrawingParameter.HAIRSTYLE.code(), LightChoices.HAIRSTYLES.get(get(Slider.HAIR)).code()));
	}

	double stops() {
		return (double) get(Slider.STOPS) / Slider.PER_STOP;
	}

	/** The page that opens with it; what is usual is not said. */
	public String href() {
		String query = this.values.entrySet()
			.stream()
			.filter((value) -> !value.getValue().equals(USUAL.values.get(value.getKey())))
			.map((value) -> value.getKey().code() + "=" + value.getKey().written(value.getValue()))
			.collect(Collectors.joining("&"));
		return DrawingSection.LIGHT.href() + (query.isEmpty() ? "" : "?" + query);
	}

	/** The setting as other sites can show it. */
	public EmbeddablePage embeddable() {
		return new EmbeddablePage(LightNaming.of(light()).title(), href(), DrawingSection.LIGHT_HEIGHT,
				DrawingSection.EMBEDDED_ASSETS);
	}

	/** All values in the sliders' order, as the name of a file has them. */
	public String letters() {
		return this.values.values().stream().map(String::valueOf).collect(Collectors.joining("_", "l", ""));
	}

	/** Reads back what {@link #letters()} wrote. */
	public static Optional<LightSetting> ofLetters(String letters) {
		String[] numbers = letters.substring(1).split("_");
		Slider[] sliders = Slider.values();
		if (numbers.length != sliders.length) {
			return Optional.empty();
		}
		Map<Slider, Integer> values = new EnumMap<>(Slider.class);
		for (Slider slider : sliders) {
			values.put(slider, slider.nearest(Integer.parseInt(numbers[slider.ordinal()])));
		}
		return Optional.of(new LightSetting(values));
	}

	/** Returns every scale with its value. */
	List<ShownSlider> sliders() {
		return this.values.entrySet()
			.stream()
			.filter((value) -> !value.getKey().isChoice())
			.map((value) -> ShownSlider.of(value.getKey(), value.getValue()))
			.toList();
	}

	/** Returns every choice among pictures. */
	List<ShownChoice> choices() {
		return this.values.entrySet()
			.stream()
			.filter((value) -> value.getKey().isChoice())
			.map((value) -> LightChoices.shown(value.getKey(), value.getValue()))
			.toList();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LightSetting setting && this.values.equals(setting.values);
	}

	@Override
	public int hashCode() {
		return this.values.hashCode();
	}

}
