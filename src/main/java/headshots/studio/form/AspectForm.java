package headshots.studio.form;

import headshots.comparison.Aspects;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of aspects.
 */
@Component
@Order(20)
class AspectForm extends ContentForm {

	AspectForm() {
		super(Aspects.KIND, "aspect", "Aspects",
				"An aspect is a row of the comparison: a question that every type answers, and a spectrum with two ends.",
				Field.line("name", "Name", "One or two words, such as “Retouching”."), CommonFields.page("/aspects/"),
				Field.line("question", "Question",
						"The question every type answers, such as “How much can be changed?”, in one line."),
				Field.line("lowPole", "Left end", "What 0 on the spectrum means, such as “untouched”."),
				Field.line("highPole", "Right end", "What 10 on the spectrum means, such as “finished”."),
				Field.number("sessionSteps", "Steps in one session",
						"How many steps of the spectrum one session can bridge, from 0 to 10. Leave it empty for what is settled outside of a session, such as who looks at the picture.")
					.optional());
	}

}
