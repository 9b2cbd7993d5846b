package headshots.studio.form;

import headshots.packages.SessionPackages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of packages.
 */
@Component
@Order(75)
class SessionPackageForm extends ContentForm {

	SessionPackageForm() {
		super(SessionPackages.KIND, "package", "Packages", "A package that the studio offers, and what it includes.",
				Field.line("name", "Name", "What the package is called."), CommonFields.place("/packages#"),
				Field.lines("included", "Included", "What a session includes: one short item per line."),
				Field.choices("looks", "Looks", "The types and looks it’s for.", Choices.types()),
				Field.line("price", "Price", "The price in words; leave it empty if you don’t publish it.").optional(),
				Field.markdown("remarks", "Remarks", "What else readers need to know.").optional());
	}

}
