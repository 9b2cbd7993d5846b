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
				"One of the studio’s own pictures, next to the text it illustrates. A page shows up to three.",
				List.of(Field.picture("picture", "Picture",
						"Readers see it upright at 4:5, cropped around the point you choose: click the face or enter the numbers."),
						Field.number("focalX", "Face, from the left", "Percent of the width, from 0 to 100."),
						Field.number("focalY", "Face, from the top", "Percent of the height, from 0 to 100."),
						Field.line("title", "Name", "What you call it in the studio; readers don’t see it.", 80),
						Field.address("slug", "Address",
								"The end of the picture’s address, after /media/: lower-case letters, digits and hyphens. It stays the same when you replace the picture.",
								80),
						Field.text("alt", "Alt text",
								"What the picture shows, in a sentence or two, for people who can’t see it. Leave it empty only if the picture is decorative.",
								300),
						Field.yesNo("decorative", "Decorative",
								"Check this if nothing is lost without the picture. It then needs no alt text."),
						Field.line("credit", "Photographer", "The name shown under the picture.", 80),
						Field
							.yesNo("consentOnFile", "Consent on file",
									"Check this once the person shown has agreed in writing to appear in the guide.")
							.mustBeTicked(),
						Field
							.date("consentUntil", "Consent ends",
									"The last day it can be shown; leave it empty if the consent doesn’t expire.")
							.optional(),
						Field.line("license", "License", "The photographer’s terms, such as “Our own work”.", 160)
							.optional(),
						Field
							.date("licenseUntil", "License ends",
									"The last day it can be used; leave it empty if the license doesn’t expire.")
							.optional(),
						CommonFields.types("The types and looks whose pages show it."),
						Field.choices("guidance", "Guidance",
								"The guidance it illustrates: it’s shown on the pages of that guidance’s type and aspect.",
								Choices.guidance())));
	}

}
