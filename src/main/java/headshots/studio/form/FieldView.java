package headshots.studio.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.drawing.DrawingParameter;
import headshots.media.PictureCrops;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * A field as a form draws it. The control's name is its id too.
 *
 * @param field the definition of the field
 * @param name the control's name
 * @param values the texts in it, the keys where something is chosen
 * @param problems the problems of its value, in sentences
 * @param options the options
 * @param parts the two ends of a stretch, the parameters of a drawing, or a picture's
 * focal point
 * @param rows the rows
 * @param scale the line on which a stretch is drawn
 * @param settled whether it cannot be changed
 */
record FieldView(Field field, String name, List<String> values, List<String> problems,
		List<OptionView.OptionGroup> options, List<FieldView> parts, List<FieldRow> rows, @Nullable Scale scale,
		boolean settled) {

	private static final int LONG = 10;

	private static final Set<FieldType> CAN_LOOK_FORGOTTEN = EnumSet
		.complementOf(EnumSet.of(FieldType.YES_NO, FieldType.CHOICES, FieldType.DRAWING, FieldType.ROWS));

	/**
	 * One row of a field.
	 *
	 * @param label the name of such a row
	 * @param number its number, from 1
	 * @param fields its fields
	 */
	record FieldRow(String label, int number, List<FieldView> fields) {

	}

	/** The template that draws it, without "field-". */
	public String part() {
		return (this.settled && this.field.shape() != FieldType.PICTURE) ? "settled" : this.field.shape().part();
	}

	/** The picture with its focal point and crops; null until one is uploaded. */
	public @Nullable PictureCrops crops() {
		return PictureCrops.of(value(), this.parts.get(0).value(), this.parts.get(1).value()).orElse(null);
	}

	/** The controls of its parts. */
	public String partNames() {
		return this.parts.stream().map(FieldView::name).collect(Collectors.joining(" "));
	}

	/** The choices of a drawing, by the heading under which they are found. */
	public Map<String, List<FieldView>> drawingGroups() {
		Map<String, List<FieldView>> groups = new LinkedHashMap<>();
		for (DrawingParameter parameter : DrawingParameter.values()) {
			groups.computeIfAbsent(parameter.group(), (heading) -> new ArrayList<>())
				.add(this.parts.get(parameter.ordinal()));
		}
		return groups;
	}

	/** Where the drawing of what is chosen now can be had. */
	public String drawing() {
		return this.parts.stream()
			.filter((part) -> !part.value().isEmpty())
			.map((part) -> part.name() + "=" + UriUtils.encode(part.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "/studio/drawing?", ""));
	}

	/** Returns the label of the empty choice. */
	public String blank() {
		if (this.field.required()) {
			return "Choose one";
		}
		return (this.name.indexOf('.') < 0) ? "None" : "Not set";
	}

	public String label() {
		return this.field.label();
	}

	/** The help, which says of what may be left out that it may. */
	public String help() {
		boolean needsSaying = !this.field.required() && !this.field.help().isEmpty()
				&& CAN_LOOK_FORGOTTEN.contains(this.field.shape());
		return needsSaying ? this.field.help() + " Optional." : this.field.help();
	}

	public String value() {
		return this.values.isEmpty() ? "" : this.values.get(0);
	}

	public boolean isWrong() {
		return !this.problems.isEmpty();
	}

	/** All that is wrong with it, in whole sentences. */
	public String problemText() {
		return String.join(". ", this.problems) + ".";
	}

	public int limit() {
		return this.field.limit();
	}

	public String counter() {
		String limit = "Up to " + this.field.limit() + " characters" + (isCounted() ? "" : " per line");
		Field.WordRange words = this.field.words();
		return (words != null) ? words.judge(value()) + ". " + limit : limit;
	}

	/** The words of a good text for the script that counts: "60 to 140". */
	public @Nullable String words() {
		Field.WordRange words = this.field.words();
		return (words != null) ? words.from() + " to " + words.to() : null;
	}

	/** Whether the limit is for the whole text, and not for each of its lines. */
	public boolean isCounted() {
		return this.field.shape() != FieldType.LINES;
	}

	/**
	 * Returns the control's type attribute. A number field would drop a text that is not
	 * a number, and it must stay visible to be corrected.
	 */
	public String inputType() {
		return switch (this.field.shape()) {
			case DATE -> value().matches("(\\d{4}-\\d{2}-\\d{2})?") ? "date" : "text";
			case NUMBER -> value().matches("(-?\\d+(\\.\\d+)?)?") ? "number" : "text";
			default -> "text";
		};
	}

	/** Text other than prose is neither capitalized nor spellchecked. */
	public boolean isSpellchecked() {
		return this.field.shape() != FieldType.ADDRESS;
	}

	public boolean isMarkdown() {
		return this.field.shape() == FieldType.MARKDOWN;
	}

	/** How a script cleans what is pasted into it, null where it does not. */
	public @Nullable String paste() {
		return isMarkdown() ? "markdown" : (this.field.shape() == FieldType.LINES) ? "lines" : null;
	}

	/** Whether it has room for several paragraphs. */
	public boolean isLong() {
		return height() >= LONG;
	}

	public boolean isRequired() {
		return this.field.required();
	}

	/**
	 * How many lines are in sight where the window does not let the text have its way.
	 */
	public int height() {
		boolean inRow = !this.name.equals(this.field.name());
		return switch (this.field.shape()) {
			case MARKDOWN -> inRow ? 4 : LONG;
			case LINES -> 6;
			default -> inRow ? 1 : 2;
		};
	}

	/** The name of a row for the button that adds one. */
	public String rowName() {
		return this.field.rowLabel().toLowerCase(Locale.ROOT);
	}

	/** The ids of the texts that say more about the control, null for none. */
	public @Nullable String describedBy() {
		List<String> ids = new ArrayList<>();
		Stream.of(help().isEmpty() ? "" : "-help", isWrong() ? "-problem" : "", (limit() > 0) ? "-count" : "")
			.filter((suffix) -> !suffix.isEmpty())
			.forEach((suffix) -> ids.add(this.name + suffix));
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

	/** Whether what is not chosen is folded away. */
	public boolean isFolded() {
		return this.field.choices().many();
	}

	/** The text of what is chosen, for fields that only say it. */
	public String chosenText() {
		return chosen().stream().map(OptionView::text).findFirst().orElse(value());
	}

	/**
	 * Returns the chosen options in the order of the choice, each with its group if it
	 * has one.
	 */
	public List<OptionView> chosen() {
		return this.options.stream()
			.flatMap((group) -> group.options()
				.stream()
				.map((option) -> isFolded() ? option.under(group.title()) : option))
			.filter(OptionView::chosen)
			.sorted(Comparator.comparingInt((option) -> this.values.indexOf(option.key())))
			.toList();
	}

	/** Returns the options that are not chosen, in their groups. */
	public List<OptionView.OptionGroup> others() {
		return this.options.stream()
			.map((group) -> new OptionView.OptionGroup(group.title(),
					group.options().stream().filter((option) -> !option.chosen()).toList()))
			.filter((group) -> !group.options().isEmpty())
			.toList();
	}

	public int othersCount() {
		return others().stream().mapToInt((group) -> group.options().size()).sum();
	}

}
