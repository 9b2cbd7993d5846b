package headshots.studio.form;

import headshots.comparison.Aspects;
import headshots.comparison.GuidanceService;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of guidance.
 */
@Component
@Order(30)
class GuidanceForm extends ContentForm {

	GuidanceForm() {
		super(GuidanceService.KIND, "piece of guidance", "Guidance",
				"What one type or look asks for in one aspect. Readers see it next to others, so keep them in balance.",
				Field
					.choice("type", "Type or look", "Who it’s for; you can’t change this after the first save.",
							Choices.types())
					.settles(),
				Field
					.choice("aspect", "Aspect", "What it’s about; you can’t change this after the first save.",
							Choices.of(Aspects.KIND))
					.settles(),
				Field.line("summary", "Summary",
						"The short answer to the aspect’s question, shown large in the comparison."),
				Field
					.markdown("detail", "Explanation",
							"The reasons, and where opinions differ: 60 to 140 words in one to three paragraphs.")
					.ofWords(60, 140),
				Field.lines("dos", "Do", "What to do: one short item per line, at least three."),
				Field.lines("avoids", "Avoid", "What to avoid: one short item per line, at least three."),
				Field.stretch("stretch", "Range on the spectrum",
						"The part of the aspect’s spectrum this covers, in whole steps from 0 to 10.",
						Field.number("from", "From", ""), Field.number("to", "To", "")),
				Field.drawing("drawing", "Drawing",
						"What the drawing next to the text shows: choose what the text is about and leave the rest. Choose nothing to show no drawing."),
				CommonFields.citations());
	}

	/** The matrix leads to it. */
	@Override
	@Nullable String navigation() {
		return null;
	}

}
