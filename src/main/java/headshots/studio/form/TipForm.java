package headshots.studio.form;

import headshots.preparation.Tips;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of tips.
 */
@Component
@Order(40)
class TipForm extends ContentForm {

	TipForm() {
		super(Tips.KIND, "tip", "Tips", "A tip helps readers prepare. Its steps appear in the countdown to the shoot.",
				Field.line("title", "Title", "What to do, in a few words, such as “Plan the wardrobe”."),
				CommonFields.place("/prepare#"),
				Field.markdown("purpose", "Purpose", "What the tip is for, in one paragraph."),
				Field.rows("sides", "For each type", "What each type does differently; clear one to remove it.",
						Field.choice("type", "Type or look", "", Choices.types()), Field.markdown("text", "Text", ""))
					.optional(),
				Field.rows("steps", "Steps",
						"What to do and when. Days count from the shoot: -7 is a week before, 0 the day of the shoot, 7 a week after. “Still helps until” matters for readers whose shoot is near: a haircut until -7, as a fresh one needs a week. Begin a step that is for some readers only with their names, such as “Models:” or “With braces:”. Clear a step to remove it.",
						Field.number("day", "Day", ""), Field.number("latest", "Still helps until", "").optional(),
						Field.text("text", "What to do", ""))
					.optional(),
				CommonFields.citations());
	}

}
