package headshots.studio.form;

import headshots.comparison.Aspects;
import headshots.comparison.PairVerdictContent;
import headshots.comparison.PairVerdicts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of verdicts on pairs.
 */
@Component
@Order(35)
class PairVerdictForm extends ContentForm {

	private static final Choices ANSWERS = Choices.fixed(Option.of("yes", "Yes"), Option.of("yes-if", "Yes, if …"),
			Option.of("no", "No, because …"));

	private static final Choices RELATIONS = Choices.fixed(Option.of("agree", "They agree"),
			Option.of("differ", "They differ"));

	private static final Choices SESSIONS = Choices.fixed(
			Option.of(PairVerdictContent.SHARED, "Yes, one can make both"),
			Option.of(PairVerdictContent.APART, "No, each needs its own"));

	PairVerdictForm() {
		super(PairVerdicts.KIND, "verdict", "Verdicts",
				"Whether one picture can do the jobs of two types or looks. It opens their comparison; pairs without a verdict get one composed from the guidance.",
				Field
					.choice("type", "From", "Where the changes start; you can’t change this after the first save.",
							Choices.types())
					.settles(),
				Field
					.choice("other", "To", "Where the changes lead; you can’t change this after the first save.",
							Choices.types())
					.settles(),
				Field.choice("answer", "Can one picture do both?", "The answer in a word or two.", ANSWERS),
				Field.text("sentence", "Sentence",
						"The rest of the sentence: a sentence of its own after “Yes”, a condition after “Yes, if”, a reason after “No, because”. End it with a period."),
				Field.lines("changes", "Changes",
						"What to change in the same session to get from one to the other: one short item per line, such as “wipe off the makeup”.")
					.optional(),
				Field.rows("judgments", "Judgments",
						"Aspects on which you decide whether the two agree, in place of the bars and the words. Readers see the reason. Clear a row to remove it.",
						Field.choice("aspect", "Aspect", "", Choices.of(Aspects.KIND)),
						Field.choice("relation", "Relation", "", RELATIONS), Field.text("reason", "Reason", ""))
					.optional(),
				Field.choice("oneSession", "Can one session make both?",
						"Your word on it in place of the ranges, for the plan of a reader who needs both. Leave it open if the ranges are right.",
						SESSIONS)
					.optional(),
				Field
					.text("sessionReason", "Reason for the session",
							"One short sentence for readers, such as “A story has a team of its own”.")
					.optional(),
				CommonFields.citations());
	}

}
