package headshots.studio.form;

import headshots.finder.FinderResults;
import headshots.finder.FinderSteps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of the finder's questions.
 */
@Component
@Order(55)
class FinderStepForm extends ContentForm {

	FinderStepForm() {
		super(FinderSteps.KIND, "finder question", "Finder questions",
				"The finder asks readers up to four questions and leads them to the headshot that they need.",
				Field.line("question", "Question", "One short question, as you’d ask it on the phone."),
				CommonFields.page("/which/"),
				Field
					.text("help", "Help",
							"A sentence or two for readers who hesitate; leave it empty if the question is clear.")
					.optional(),
				Field.rows("answers", "Answers",
						"At least two, the last of them for readers who aren’t sure. Each leads to another question or to a result. Clear an answer to remove it.",
						Field.line("text", "Answer", ""), Field.line("detail", "Explanation", "").optional(),
						Field.choice("step", "Then ask", "", Choices.of(FinderSteps.KIND)).optional(),
						Field.choice("result", "Or show the result", "", Choices.of(FinderResults.KIND)).optional()),
				Field.yesNo("first", "First question", "Readers start here. Check it for one question only."));
	}

}
