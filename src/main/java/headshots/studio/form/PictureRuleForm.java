package headshots.studio.form;

import java.util.stream.Stream;

import headshots.comparison.ReaderCondition;
import headshots.planning.PictureRuleContent;
import headshots.planning.PictureRules;
import headshots.platforms.Platforms;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of the rules of the plan.
 */
@Component
@Order(75)
class PictureRuleForm extends ContentForm {

	/** The codes that the plan's questions have. */
	private static final Choices ACTIVITIES = Choices.fixed(Option.of("act", "Acting"), Option.of("model", "Modeling"),
			Option.of("background", "Work as an extra"), Option.of("corporate", "Business"));

	private static final Choices MARKETS = Choices.fixed(Option.of("us", "United States"),
			Option.of("uk", "United Kingdom"), Option.of("elsewhere", "Elsewhere"));

	private static final Choices CONDITIONS = Choices.fixed(Stream.of(ReaderCondition.values())
		.map((condition) -> Option.of(condition.code(), condition.label()))
		.toArray(Option[]::new));

	private static final Choices OWNED = Choices.fixed(Option.of("one-look", "One recent look"),
			Option.of("digitals", "Digitals"));

	private static final Choices NEEDS = Choices.fixed(Option.of(PictureRuleContent.NEEDED, "Needed now"),
			Option.of(PictureRuleContent.LATER, "Can wait"));

	PictureRuleForm() {
		super(PictureRules.KIND, "picture rule", "Picture rules",
				"A rule says who needs which picture, and why. Plan my pictures puts a reader’s pictures in the order of the rules; a picture that no rule asks for isn’t in any plan.",
				Field.line("title", "Name",
						"The picture and the people who need it, such as “Theatrical for actors in the US”."),
				CommonFields.place("/plan/rules#"),
				Field.choice("type", "Picture", "The type or look that the picture is of.", Choices.types()),
				Field.choices("activities", "Work", "Who the rule is for; leave all empty for any work.", ACTIVITIES),
				Field.choices("markets", "Country",
						"Leave all empty for any country. A reader who names none gets the rules for elsewhere.",
						MARKETS),
				Field.choices("platforms", "Platforms",
						"Leave all empty if the picture is needed wherever it’s shown. Otherwise the rule is for readers who name one of these.",
						Choices.of(Platforms.KIND)),
				Field.choices("conditions", "About the reader",
						"Leave all empty unless the rule is only for readers who name one of these.", CONDITIONS),
				Field.choice("need", "How urgent", "Whether the picture is needed now or can wait.", NEEDS),
				Field.choices("owned", "What will do",
						"Pictures a reader may have already that will do in its place. Pictures older than two years never do.",
						OWNED),
				Field.text("reason", "Reason", "One or two sentences for readers: why they need this picture."),
				CommonFields.citations());
	}

}
