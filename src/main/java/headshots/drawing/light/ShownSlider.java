package headshots.drawing.light;

/**
 * A slider as a form shows it.
 *
 * @param value its value, as in a URL
 * @param words the same in words
 */
record ShownSlider(String code, String label, String lowest, String highest, String step, String value, String words) {

	static ShownSlider of(Slider slider, int value) {
		return new ShownSlider(slider.code(), slider.label(), slider.written(slider.lowest()),
				slider.written(slider.highest()), slider.written(slider.step()), slider.written(value),
				slider.words(value));
	}

}
