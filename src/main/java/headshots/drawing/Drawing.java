package headshots.drawing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
	static final String FILE_PREFIX = "head";

	private static final String SEPARATOR = "_";

	private static final String ASSIGNMENT = "-";

	private static final Set<DrawingParameter> NOT_OF_THE_PERSON = EnumSet.of(DrawingParameter.PLACE,
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
	 * Returns the name of its file, which says every choice that is not a default:
	 * {@code head_crop-close_light-loop}.
	 */
	String fileName() {
		return Stream.of(DrawingParameter.values())
			.filter((parameter) -> get(parameter) != parameter.options().get(0))
			.map((parameter) -> SEPARATOR + parameter.code() + ASSIGNMENT + get(parameter).code())
			.collect(Collectors.joining("", FILE_PREFIX, ""));
	}

	/** Reads back what {@link #fileName()} wrote, and only that spelling. */
	static Optional<Drawing> ofFileName(String fileName) {
		Map<String, String> codes = new HashMap<>();
		for (String choice : fileName.split(SEPARATOR)) {
			int end = choice.indexOf(ASSIGNMENT);
			if (end > 0) {
				codes.put(choice.substring(0, end), choice.substring(end + 1));
			}
		}
		return Optional.of(of(codes)).filter((drawing) -> drawing.fileName().equals(fileName));
	}

	/**
	 * Returns the drawing of a person from several that show parts of the same one. A
	 * later choice replaces an earlier one. Places, frames, measures and marks are about
	 * the use of a picture, so they are left out.
	 * @param parts the options' codes by the parameters', of each part
	 */
	static Drawing portrait(List<Map<String, String>> parts) {
		Map<String, String> merged = new HashMap<>();
		parts.stream().filter((part) -> !part.containsKey(DrawingParameter.RETOUCHING.code())).forEach(merged::putAll);
		NOT_OF_THE_PERSON.forEach((parameter) -> merged.remove(parameter.code()));
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
