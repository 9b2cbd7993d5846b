package headshots.studio.form;

import java.util.stream.Stream;

import headshots.comparison.Aspects;
import headshots.comparison.ConditionalAdviceService;
import headshots.comparison.ReaderCondition;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of conditional advice.
 */
@Component
@Order(32)
class ConditionalAdviceForm extends ContentForm {

	private static final Choices CONDITIONS = Choices.fixed(Stream.of(ReaderCondition.values())
		.map((condition) -> Option.of(condition.code(), condition.label()))
		.toArray(Option[]::new));

	ConditionalAdviceForm() {
		super(ConditionalAdviceService.KIND, "piece of advice", "Advice",
				"What changes in one aspect for some readers only, such as those with glasses or braces. It’s on the page of its condition, to which its type leads, and in the plan of readers who say that it’s about them.",
				Field.choice("type", "Type or look",
						"Who it’s for; looks without advice of their own use their type’s. You can’t change this after the first save.",
						Choices.types())
					.settles(),
				Field
					.choice("aspect", "Aspect", "What it’s about; you can’t change this after the first save.",
							Choices.of(Aspects.KIND))
					.settles(),
				Field
					.choice("condition", "Condition", "Who needs it; you can’t change this after the first save.",
							CONDITIONS)
					.settles(),
				Field.text("text", "Advice",
						"What to do differently, in one to three plain sentences. A mark or an aid is never a flaw; where opinions differ, say so."),
				CommonFields.citations());
	}

}
