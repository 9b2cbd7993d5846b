package headshots.studio.form;

import java.util.Arrays;

import headshots.faq.QuestionGroup;
import headshots.faq.Questions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of questions.
 */
@Component
@Order(60)
class QuestionForm extends ContentForm {

	private static final Choices GROUPS = Choices.fixed(Arrays.stream(QuestionGroup.values())
		.map((group) -> Option.of(group.code(), group.heading()))
		.toArray(Option[]::new));

	QuestionForm() {
		super(Questions.KIND, "question", "Questions", "A question in readers’ words, answered in the first sentence.",
				Field.line("question", "Question", "The way a reader would ask it, with a question mark."),
				CommonFields.page("/faq/"),
				Field.markdown("answer", "Answer", "The first sentence is the answer; the rest explains it."),
				Field.choice("group", "Group", "Where readers find it in the FAQ.", GROUPS),
				CommonFields.types("Who it’s for; select none if it’s for everyone."),
				Field.choices("featuredFor", "Comes first for",
						"The types on whose pages it’s among the six questions that readers see.", Choices.types()),
				CommonFields.aspects("What it’s about; readers see links to these."), CommonFields.citations());
	}

}
