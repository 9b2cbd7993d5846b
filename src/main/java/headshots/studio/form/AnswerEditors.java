package headshots.studio.form;

import java.util.List;

import headshots.faq.QuestionContent;
import headshots.faq.Questions;
import headshots.platforms.PlatformContent;
import headshots.platforms.Platforms;

/**
 * The forms of what readers look up: questions and platforms.
 */
final class AnswerEditors {

	private AnswerEditors() {
	}

	static List<FormDefinition> all() {
		return List.of(questions(), platforms());
	}

	private static FormDefinition questions() {
		return new FormDefinition(QuestionContent.class, Questions.KIND, "question", "Questions",
				"A question in readers’ words, answered in the first sentence.",
				List.of(Field.line("question", "Question", "The way a reader would ask it, with a question mark.", 120),
						CommonFields.place("/faq#"),
						Field.markdown("answer", "Answer", "The first sentence is the answer; the rest explains it.",
								4000),
						CommonFields.types("Who it’s for; select none if it’s for everyone."),
						CommonFields.aspects("What it’s about; readers see links to these."),
						CommonFields.citations()));
	}

	private static FormDefinition platforms() {
		return new FormDefinition(PlatformContent.class, Platforms.KIND, "platform", "Platforms",
				"What a casting platform requires of a photo. Leave a field empty if the platform doesn’t publish it: readers see “not published”.",
				List.of(Field.line("name", "Name", "The platform’s name.", 60), CommonFields.place("/platforms#"),
						Field.lines(
								"markets", "Markets", "The countries it serves, one per line, or “International”.", 40),
						CommonFields.types("Who it’s for."),
						Field.line("audience", "Audience",
								"Who it’s for in its own words, such as “Actors and models”.", 80),
						Field.line("shape", "Shape", "Orientation and ratio, such as “Upright, 4:5”.", 120).optional(),
						Field.number("minWidth", "Smallest width", "In pixels, digits only.").optional(),
						Field.number("minHeight", "Smallest height", "In pixels, digits only.").optional(),
						Field.number("maxWidth", "Largest width", "In pixels, digits only.").optional(),
						Field.number("maxHeight", "Largest height", "In pixels, digits only.").optional(),
						Field.line("advisedPixels", "Advised pixels", "What it recommends but doesn’t require.", 80)
							.optional(),
						Field.lines("formats", "Formats", "File formats it accepts, one per line, such as JPEG.", 12)
							.optional(),
						Field.number("minKilobytes", "Smallest file", "In kilobytes, digits only; 1 MB is 1000.")
							.optional(),
						Field.number("maxKilobytes", "Largest file", "In kilobytes, digits only; 1 MB is 1000.")
							.optional(),
						Field
							.line("color", "Color and finish", "Its rule on color, retouching, text and watermarks.",
									160)
							.optional(),
						Field
							.line("pictures", "Pictures", "How many it shows, such as “Up to 15; 4 or 5 advised”.", 160)
							.optional(),
						Field.markdown("remarks", "Remarks", "What else readers need to know before they upload.", 2000)
							.optional(),
						CommonFields.citations()));
	}

}
