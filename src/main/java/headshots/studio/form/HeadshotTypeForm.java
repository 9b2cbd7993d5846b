package headshots.studio.form;

import headshots.comparison.HeadshotTypes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of headshot types and looks.
 */
@Component
@Order(10)
class HeadshotTypeForm extends ContentForm {

	/** The stylesheet has a color for each, and the record takes no others. */
	static final Choices TINTS = Choices.fixed(Option.of("candle", "Candle, red"),
			Option.of("tungsten", "Tungsten, orange"), Option.of("golden", "Golden hour, yellow"),
			Option.of("fluorescent", "Fluorescent, green"), Option.of("overcast", "Overcast, blue-green"),
			Option.of("daylight", "Daylight, blue"), Option.of("dusk", "Dusk, violet"),
			Option.of("shade", "Shade, purple"));

	HeadshotTypeForm() {
		super(HeadshotTypes.KIND, "type or look", "Types and looks",
				"A type is a column of the comparison. A look is a type within a type and inherits its guidance unless it has its own.",
				Field.line("name", "Name", "The short name at the top of the column, such as “Theatrical”."),
				Field.line("title", "Title", "The full name, such as “Theatrical actor headshots”."),
				CommonFields.page("/headshots/"),
				Field
					.choice("parent", "Look of", "The type this look belongs to; leave it empty for a type.",
							Choices.typesWithoutLooks())
					.optional(),
				Field
					.line("promise", "Promise",
							"What the picture does, in one sentence that works on its own and next to another type’s.")
					.optional(),
				Field.text("summary", "Summary", "One sentence for lists and search results."),
				Field.markdown("definition", "Definition",
						"What it is, who it’s for and what people confuse it with; two short paragraphs are enough."),
				Field.lines("keyFeatures", "Key features",
						"What readers check off before the shoot: one per line, at least three."),
				Field.choice("tint", "Color",
						"The color of the type throughout the guide; a look without one uses its type’s.", TINTS),
				Field.line("wayIn", "Button on the home page", "How readers describe themselves, such as “I act”.")
					.optional(),
				Field.yesNo("inNavigation", "In the navigation",
						"Check this to link to it from the navigation on every page."),
				Field
					.choice("comparedWith", "Usually compared with", "The type readers most often compare it with.",
							Choices.types())
					.optional());
	}

	@Override
	String navigation() {
		return "Types";
	}

}
