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
				"A type is a column of the comparison. A look is a type within a type and inherits all guidance that it does not say itself.",
				List.of(Field.line("name", "Name", "The short name that heads a column, such as “Theatrical”.", 40),
						Field.line("title", "Title", "The name in full, such as “Theatrical actor headshots”.", 80),
						CommonFields.page("/headshots/"),
						Field
							.choice("parent", "Look of", "The type that this look belongs to; a type belongs to none.",
									Choices.typesWithoutLooks())
							.optional(),
						Field.line("promise", "Promise",
								"The picture’s job as one sentence that can be read alone and beside its neighbor’s.",
								120)
							.optional(),
						Field.text("summary", "Summary", "One sentence for lists and search results.", 160),
						Field.markdown("definition", "Definition",
								"What it is, whom it is for, and what people confuse it with; two short paragraphs are enough.",
								4000),
						Field.lines("keyFeatures", "Key features",
								"What readers tick off before the shoot: one a line, three or more.", 160),
						Field.choice("tint", "Tint",
								"The light that marks the type throughout the guide; a look without one takes its type’s.",
								TINTS),
						Field
							.line("wayIn", "Way in", "What readers who come for it say of themselves, such as “I act”.",
									40)
							.optional(),
						Field.yesNo("inNavigation", "In the navigation",
								"Tick it if the navigation on every page shall link to it."),
						Field
							.choice("comparedWith", "Usually compared with",
									"The type that readers most often weigh it against.", Choices.types())
							.optional()));
	}

	private static FormDefinition aspects() {
		return new FormDefinition(AspectContent.class, Aspects.KIND, "aspect", "Aspects",
				"An aspect is a row of the comparison: a question that every type answers, and a spectrum between two poles.",
				List.of(Field.line("name", "Name", "One or two words, such as “Retouching”.", 40),
						CommonFields.page("/aspects/"),
						Field.line("question", "Question",
								"What every type answers, such as “How much may be retouched?”, in one line.", 120),
						Field.line("lowPole", "Low pole",
								"What step 0 of the spectrum stands for, such as “untouched”.", 40),
						Field.line("highPole", "High pole", "What step 10 stands for, such as “finished”.", 40)));
	}

	private static FormDefinition guidance() {
		return new FormDefinition(GuidanceContent.class, GuidanceService.KIND, "piece of guidance", "Guidance",
				"What one type or look asks for in one aspect. Readers see it beside its neighbors, so keep them in balance.",
				List.of(Field
					.choice("type", "Type or look", "Whom it speaks to; it stays with the type once it is saved.",
							Choices.types())
					.settles(),
						Field
							.choice("aspect", "Aspect",
									"What it speaks about; it stays with the aspect once it is saved.",
									Choices.of(Aspects.KIND))
							.settles(),
						Field.line("summary", "Summary",
								"The phrase that stands large in the comparison and answers the aspect’s question.",
								80),
						Field.markdown("detail", "Explanation",
								"Why it is so, and where opinions differ: 60 to 140 words in one to three paragraphs.",
								8000),
						Field.lines("dos", "Do", "What to do: one short line each, three or more.", 120),
						Field.lines("avoids", "Avoid", "What to avoid: one short line each, three or more.", 120),
						Field.stretch("stretch", "Stretch on the spectrum",
								"The part of the aspect’s spectrum that this covers, in whole steps from 0 to 10.",
								Field.number("from", "From", ""), Field.number("to", "To", "")),
						Field.drawing("drawing", "Drawing",
								"What the drawing beside the words shows: choose what the words speak of and leave the rest. Choose nothing to show none."),
						CommonFields.citations()));
	}

}
