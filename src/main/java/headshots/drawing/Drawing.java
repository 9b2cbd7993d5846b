package headshots.drawing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.drawing.light.Light;
import headshots.drawing.retouch.RetouchStandard;

/**
 * The mannequin, with everything chosen that can be chosen.
 */
public final class Drawing {

	/** Every parameter has its first option until another one is chosen. */
	static final Drawing PLAIN = new Drawing(new EnumMap<>(DrawingParameter.class));

	private final Map<DrawingParameter, DrawingOption> chosen;

	private Drawing(Map<DrawingParameter, DrawingOption> chosen) {
		this.chosen = Collections.unmodifiableMap(chosen);
	}

	/**
	 * A drawing by its parameters' codes; unknown values count as not chosen.
	 * @param codes the options' codes by the parameters'
	 */
	public static Drawing of(Map<String, String> codes) {
		Map<DrawingParameter, DrawingOption> chosen = new EnumMap<>(DrawingParameter.class);
		for (DrawingParameter parameter : DrawingParameter.values()) {
			parameter.option(codes.getOrDefault(parameter.code(), ""))
				.ifPresent((option) -> chosen.put(parameter, option));
		}
		return new Drawing(chosen);
	}

	/** Whether there is such an option of such a parameter. */
	public static boolean knows(String parameter, String option) {
		return Stream.of(DrawingParameter.values())
			.anyMatch((each) -> each.code().equals(parameter) && each.option(option).isPresent());
	}

	/** Returns the chosen option of a parameter. */
	public DrawingOption get(DrawingParameter parameter) {
		return this.chosen.getOrDefault(parameter, parameter.options().get(0));
	}

	boolean isChosen(DrawingParameter parameter) {
		return this.chosen.containsKey(parameter);
	}

	public boolean is(DrawingParameter parameter, String code) {
		return get(parameter).code().equals(code);
	}

	/**
	 * All choices in as few letters as an address needs: the place of each parameter's
	 * option, without the zeros at the end.
	 */
	String letters() {
		StringBuilder letters = new StringBuilder();
		for (DrawingParameter parameter : DrawingParameter.values()) {
			letters.append(parameter.options().indexOf(get(parameter)));
		}
		return letters.toString().replaceAll("0+$", "");
	}

	/** Reads back what {@link #letters()} wrote. */
	static Optional<Drawing> ofLetters(String letters) {
		DrawingParameter[] parameters = DrawingParameter.values();
		if (letters.length() > parameters.length) {
			return Optional.empty();
		}
		Map<DrawingParameter, DrawingOption> chosen = new EnumMap<>(DrawingParameter.class);
		for (int i = 0; i < letters.length(); i++) {
			List<DrawingOption> options = parameters[i].options();
			int place = letters.charAt(i) - '0';
			if (place < 0 || place >= options.size()) {
				return Optional.empty();
			}
			chosen.put(parameters[i], options.get(place));
		}
		return Optional.of(new Drawing(chosen));
	}

	/**
	 * The drawing in words: what was chosen, without the defaults.
	 * @return a phrase without a full stop
	 */
	public String words() {
		List<String> words = this.chosen.values()
			.stream()
			.map(DrawingOption::words)
			.filter((text) -> !text.isEmpty())
			.toList();
		String marks = RetouchStandard.of(get(DrawingParameter.RETOUCHING).code())
			.map(RetouchStandard::words)
			.orElse("");
		return "Drawing: " + Stream
			.concat(words.isEmpty() && marks.isEmpty() ? Stream.of("head and shoulders") : words.stream(),
					marks.isEmpty() ? Stream.empty() : Stream.of(marks))
			.collect(Collectors.joining(", "));
	}

	/** The light that falls on it. */
	public Light light() {
		LightPattern pattern = LightPattern.of(get(DrawingParameter.LIGHT).code()).orElseThrow();
		Light light = pattern.at(Double.parseDouble(get(DrawingParameter.STOPS).code()));
		return switch (get(DrawingParameter.SOFTNESS).code()) {
			case "soft" -> light.sized(Math.max(light.size(), 18));
			case "hard" -> light.sized(3);
			default -> light;
		};
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Drawing drawing && this.chosen.equals(drawing.chosen);
	}

	@Override
	public int hashCode() {
		return this.chosen.hashCode();
	}

	@Override
	public String toString() {
		return "Drawing " + letters();
	}

}
