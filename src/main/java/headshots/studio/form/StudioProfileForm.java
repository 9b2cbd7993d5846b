package headshots.studio.form;

import headshots.site.StudioProfiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of the studio's own details.
 */
@Component
@Order(110)
class StudioProfileForm extends ContentForm {

	StudioProfileForm() {
		super(StudioProfiles.KIND, "set of studio details", "Studio details",
				"Who runs the guide and how readers reach you, as the About page shows it. There is one set.",
				Field.line("name", "Studio name", "The name that readers know you by."), CommonFields.place("/about#"),
				Field.markdown("introduction", "About the studio", "A few sentences about your work.").optional(),
				Field.rows("people", "Team members", "Who works at the studio; clear a row to remove it.",
						Field.line("name", "Name", ""), Field.line("role", "Role", "")),
				Field.line("place", "Place", "The postal address, or the town.").optional(),
				Field.line("email", "Email", "Where readers write to."),
				Field.line("phone", "Phone", "With its country code, such as +1 555 0100.").optional(),
				Field
					.address("contactForm", "Contact form",
							"The web address of your contact form, starting with https://.")
					.optional());
	}

}
