package headshots.studio.form;

import java.util.List;

import headshots.faq.Questions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of questions.
 */
@Component
@Order(60)
class QuestionForm extends ContentForm {

	/** As the page of questions names them to readers. */
	static final List<Option> OPTIONS = List.of(Option.of("choosing", "Choosing your pictures"),
			Option.of("preparation", "Getting ready"), Option.of("session", "In the session"),
			Option.of("files", "Retouching, files and print"), Option.of("work", "Work, money and rights"));

	QuestionForm() {
		super(Questions.KIND, "question", "Questions", "A question in readers’ words, answered in the first sentence.",
				Field.line("question", "Question", "The way a reader would ask it, with a question mark."),
				CommonFields.page("/faq/"),
				Field.markdown("answer", "Answer", "The first sentence is the answer; the rest explains it."),
				Field.choice("group", "Group", "Where readers find it in the FAQ.",
						Choices.fixed(OPTIONS.toArray(Option[]::new))),
				CommonFields.types("Who it’s for; select none if it’s for everyone."),
				Field.choices("featuredFor", "Comes first for",
						"The types on whose pages it’s among the six questions that readers see.", Choices.types()),
				CommonFields.aspects("What it’s about; readers see links to these."), CommonFields.citations());
	}

}
