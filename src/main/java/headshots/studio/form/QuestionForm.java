package headshots.studio.form;

import headshots.faq.Questions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of questions.
 */
@Component
@Order(60)
class QuestionForm extends ContentForm {

	QuestionForm() {
		super(Questions.KIND, "question", "Questions", "A question in readers’ words, answered in the first sentence.",
				Field.line("question", "Question", "The way a reader would ask it, with a question mark."),
				CommonFields.place("/faq#"),
				Field.markdown("answer", "Answer", "The first sentence is the answer; the rest explains it."),
				CommonFields.types("Who it’s for; select none if it’s for everyone."),
				CommonFields.aspects("What it’s about; readers see links to these."), CommonFields.citations());
	}

}
