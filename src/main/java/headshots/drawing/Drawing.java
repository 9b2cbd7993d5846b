package headshots.drawing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

	/** How all file names begin. */
	static final String FILE_PREFIX = "d";

	/** A choice in a file name. */
	private static final Pattern CHOICE = Pattern.compile("([a-z])([0-9]{1,4})");

	private static final Set<DrawingParameter> ABOUT_THE_USE = EnumSet.of(DrawingParameter.PLACE,
			DrawingParameter.FRAME, DrawingParameter.MEASURES);

	private static final Set<DrawingParameter> EXPLANATIONS = EnumSet.of(DrawingParameter.FRAME,
			DrawingParameter.MEASURES, DrawingParameter.RETOUCHING);

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

	/**
	 * Whether it shows a parameter. Explanations that are laid over a picture would be
	 * too small to read where the picture is one among others.
	 */
	public boolean shows(DrawingParameter parameter) {
		return !EXPLANATIONS.contains(parameter) || is(DrawingParameter.PLACE, "alone");
	}

	boolean isChosen(DrawingParameter parameter) {
		return this.chosen.containsKey(parameter);
	}

	public boolean is(DrawingParameter parameter, String code) {
		return get(parameter).code().equals(code);
	}

	/**
	 * Returns the name of its file: for every choice that is not a default, the letter of
	 * the parameter and the position of the option, as in {@code dc1l3}.
	 */
	String fileName() {
		return Stream.of(DrawingParameter.values())
			.filter((parameter) -> position(parameter) > 0)
			.map((parameter) -> parameter.letter() + "" + position(parameter))
			.collect(Collectors.joining("", FILE_PREFIX, ""));
	}

	/** Reads back what {@link #fileName()} wrote, and only that spelling. */
	static Optional<Drawing> ofFileName(String fileName) {
		Map<String, Integer> positions = new HashMap<>();
		CHOICE.matcher(fileName)
			.results()
			.forEach((choice) -> positions.put(choice.group(1), Integer.valueOf(choice.group(2))));
		Map<DrawingParameter, DrawingOption> chosen = new EnumMap<>(DrawingParameter.class);
		for (DrawingParameter parameter : DrawingParameter.values()) {
			int position = positions.getOrDefault(String.valueOf(parameter.letter()), 0);
			if (position > 0 && position < parameter.options().size()) {
				chosen.put(parameter, parameter.options().get(position));
			}
		}
		return Optional.of(new Drawing(chosen)).filter((drawing) -> drawing.fileName().equals(fileName));
	}

	private int position(DrawingParameter parameter) {
		return parameter.options().indexOf(get(parameter));
	}

	/**
	 * Returns the drawing of a person from several that show parts of the same one. A
	 * later choice replaces an earlier one, but a picture on its own replaces one among
	 * others. Places, frames, measures and marks are about the use of a picture, so they
	 * are left out.
	 * @param parts the options' codes by the parameters', of each part
	 */
	public static Drawing portrait(List<Map<String, String>> parts) {
		Map<String, String> merged = new HashMap<>();
		List<Map<String, String>> ofThePerson = parts.stream()
			.filter((part) -> !part.containsKey(DrawingParameter.RETOUCHING.code()))
			.toList();
		Predicate<Map<String, String>> isPlaced = (part) -> part.containsKey(DrawingParameter.PLACE.code());
		ofThePerson.stream().filter(isPlaced).forEach(merged::putAll);
		ofThePerson.stream().filter(isPlaced.negate()).forEach(merged::putAll);
		ABOUT_THE_USE.forEach((parameter) -> merged.remove(parameter.code()));
		return of(merged);
	}

	/**
	 * The drawing in words: what was chosen, without the defaults.
	 * @return a phrase without a full stop
	 */
	public String words() {
		List<String> words = this.chosen.entrySet()
			.stream()
			.filter((choice) -> shows(choice.getKey()))
			.map((choice) -> choice.getValue().words())
			.filter((text) -> !text.isEmpty())
			.toList();
		String marks = RetouchStandard.of(get(DrawingParameter.RETOUCHING).code())
			.filter((standard) -> shows(DrawingParameter.RETOUCHING))
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
		return "Drawing " + fileName();
	}

}
