package headshots.studio.form;

import java.util.List;

import headshots.comparison.AspectContent;
import headshots.comparison.Aspects;
import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;

/**
 * The forms of the matrix: its columns, its rows and its cells.
 */
final class MatrixEditors {

	/** The stylesheet has a color for each, and the record takes no others. */
	static final Choices TINTS = Choices.fixed(Option.of("candle", "Candle, red"),
			Option.of("tungsten", "Tungsten, orange"), Option.of("golden", "Golden hour, yellow"),
			Option.of("fluorescent", "Fluorescent, green"), Option.of("overcast", "Overcast, blue-green"),
			Option.of("daylight", "Daylight, blue"), Option.of("dusk", "Dusk, violet"),
			Option.of("shade", "Shade, purple"));

	private MatrixEditors() {
	}

	static List<FormDefinition> all() {
		return List.of(types(), aspects(), guidance());
	}

	private static FormDefinition types() {
		return new FormDefinition(HeadshotTypeContent.class, HeadshotTypes.KIND, "type or look", "Types and looks",
				"A type is a column of the comparison. A look is a type within a type and inherits its guidance unless it has its own.",
				List.of(Field.line("name", "Name", "The short name at the top of the column, such as “Theatrical”.",
						40), Field.line("title", "Title", "The full name, such as “Theatrical actor headshots”.", 80),
						CommonFields.page("/headshots/"),
						Field
							.choice("parent", "Look of", "The type this look belongs to; leave it empty for a type.",
									Choices.typesWithoutLooks())
							.optional(),
						Field.line("promise", "Promise",
								"What the picture does, in one sentence that works on its own and next to another type’s.",
								120)
							.optional(),
						Field.text("summary", "Summary", "One sentence for lists and search results.", 160),
						Field.markdown("definition", "Definition",
								"What it is, who it’s for and what people confuse it with; two short paragraphs are enough.",
								4000),
						Field.lines("keyFeatures", "Key features",
								"What readers check off before the shoot: one per line, at least three.", 160),
						Field.choice("tint", "Color",
								"The color of the type throughout the guide; a look without one uses its type’s.",
								TINTS),
						Field
							.line("wayIn", "Button on the home page",
									"How readers describe themselves, such as “I act”.", 40)
							.optional(),
						Field.yesNo("inNavigation", "In the navigation",
								"Check this to link to it from the navigation on every page."),
						Field
							.choice("comparedWith", "Usually compared with",
									"The type readers most often compare it with.", Choices.types())
							.optional()));
	}

	private static FormDefinition aspects() {
		return new FormDefinition(AspectContent.class, Aspects.KIND, "aspect", "Aspects",
				"An aspect is a row of the comparison: a question that every type answers, and a spectrum with two ends.",
				List.of(Field.line("name", "Name", "One or two words, such as “Retouching”.", 40),
						CommonFields.page("/aspects/"),
						Field.line("question", "Question",
								"The question every type answers, such as “How much can be changed?”, in one line.",
								120),
						Field.line("lowPole", "Left end", "What 0 on the spectrum means, such as “untouched”.", 40),
						Field.line("highPole", "Right end", "What 10 on the spectrum means, such as “finished”.", 40)));
	}

	private static FormDefinition guidance() {
		return new FormDefinition(GuidanceContent.class, GuidanceService.KIND, "piece of guidance", "Guidance",
				"What one type or look asks for in one aspect. Readers see it next to others, so keep them in balance.",
				List.of(Field
					.choice("type", "Type or look", "Who it’s for; you can’t change this after the first save.",
							Choices.types())
					.settles(),
						Field
							.choice("aspect", "Aspect", "What it’s about; you can’t change this after the first save.",
									Choices.of(Aspects.KIND))
							.settles(),
						Field.line("summary", "Summary",
								"The short answer to the aspect’s question, shown large in the comparison.", 80),
						Field.markdown("detail", "Explanation",
								"The reasons, and where opinions differ: 60 to 140 words in one to three paragraphs.",
								8000),
						Field.lines("dos", "Do", "What to do: one short item per line, at least three.", 120),
						Field.lines("avoids", "Avoid", "What to avoid: one short item per line, at least three.", 120),
						Field.stretch("stretch", "Range on the spectrum",
								"The part of the aspect’s spectrum this covers, in whole steps from 0 to 10.",
								Field.number("from", "From", ""), Field.number("to", "To", "")),
						Field.drawing("drawing", "Drawing",
								"What the drawing next to the text shows: choose what the text is about and leave the rest. Choose nothing to show no drawing."),
						CommonFields.citations()));
	}

}
