package headshots.studio.form;

import java.util.List;

import headshots.media.PhotographContent;
import headshots.media.Photographs;

/**
 * The form of photographs. A new one begins with an upload.
 */
final class PhotographEditors {

	private PhotographEditors() {
	}

	static List<FormDefinition> all() {
		return List.of(photographs());
	}

	private static FormDefinition photographs() {
		return new FormDefinition(PhotographContent.class, Photographs.KIND, "photograph", "Photographs",
				"A picture of the studio’s own beside the words that it illustrates. A page shows three at most.",
				List.of(Field.picture("picture", "Picture",
						"Readers see it upright, 4 wide and 5 high, cut around the point that you choose: press on the face, or write the numbers."),
						Field.number("focalX", "Face, from the left", "In per cent of the width, from 0 to 100."),
						Field.number("focalY", "Face, from the top", "In per cent of the height, from 0 to 100."),
						Field.line("title", "Name", "What you call it in the studio; readers do not see it.", 80),
						Field.address("slug", "Address",
								"The end of the picture’s own address, after /media/: lower-case letters, digits and hyphens. It stays when the picture is replaced.",
								80),
						Field.text("alt", "Text alternative",
								"What the picture shows, in a sentence or two, for whoever does not see it. Leave it empty only if the picture is decorative.",
								300),
						Field.yesNo("decorative", "Decorative",
								"Tick it if nothing is lost by not seeing the picture; then it has no text alternative."),
						Field.line("credit", "Photographer", "Whose name stands under the picture.", 80),
						Field.yesNo("consentOnFile", "Consent on file",
								"Tick it if the person shown has agreed in writing that the guide shows the picture.")
							.mustBeTicked(),
						Field
							.date("consentUntil", "Consent ends",
									"The last day on which it may be shown; empty if the consent has no end.")
							.optional(),
						Field
							.line("license", "License",
									"On what terms the photographer lets you use it, such as “Our own work”.", 160)
							.optional(),
						Field.date("licenseUntil", "License ends",
								"The last day on which it may be used; empty if the license has no end.")
							.optional(),
						CommonFields.types("On whose pages it is shown."),
						Field.choices("guidance", "Guidance",
								"Which pieces of guidance it illustrates: it is shown on the pages of their type and of their aspect.",
								Choices.guidance())));
	}

}
