package headshots.studio.form;

import headshots.media.Photographs;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of photographs. A new one begins with an upload.
 */
@Component
@Order(100)
class PhotographForm extends ContentForm {

	private static final Field ACROSS = Field.number("focalX", "Face, from the left",
			"Percent of the width, from 0 to 100.");

	private static final Field DOWN = Field.number("focalY", "Face, from the top",
			"Percent of the height, from 0 to 100.");

	PhotographForm() {
		super(Photographs.KIND, "photograph", "Photographs",
				"One of the studio’s own pictures, next to the text it illustrates. A page shows up to three.",
				Field.picture("picture", "Picture",
						"Readers see it upright at 4:5, cropped around the point you choose: click the face or enter the numbers.",
						ACROSS, DOWN),
				ACROSS, DOWN, Field.line("title", "Name", "What you call it in the studio; readers don’t see it."),
				Field.address("slug", "Address",
						"The end of the picture’s address, after /media/: lower-case letters, digits and hyphens. It stays the same when you replace the picture."),
				Field.text("alt", "Alt text",
						"What the picture shows, in a sentence or two, for people who can’t see it. Leave it empty only if the picture is decorative."),
				Field.yesNo("decorative", "Decorative",
						"Check this if nothing is lost without the picture. It then needs no alt text."),
				Field.line("credit", "Photographer", "The name shown under the picture."),
				Field
					.yesNo("consentOnFile", "Consent on file",
							"Check this once the person shown has agreed in writing to appear in the guide.")
					.mustBeTicked(),
				Field
					.date("consentUntil", "Consent ends",
							"The last day it can be shown; leave it empty if the consent doesn’t expire.")
					.optional(),
				Field.line("license", "License", "The photographer’s terms, such as “Our own work”.").optional(),
				Field.date("licenseUntil", "License ends",
						"The last day it can be used; leave it empty if the license doesn’t expire.")
					.optional(),
				CommonFields.types("The types and looks whose pages show it."),
				Field.choices("guidance", "Guidance",
						"The guidance it illustrates: it’s shown on the pages of that guidance’s type and aspect.",
						Choices.guidance()));
	}

}
