package headshots.studio.form;

import headshots.reference.Terms;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of glossary terms.
 */
@Component
@Order(80)
class TermForm extends ContentForm {

	TermForm() {
		super(Terms.KIND, "term", "Glossary",
				"A term from the industry and what it means. Search finds it by its other names too.",
				Field.line("term", "Term", "The term as most people say it."), CommonFields.place("/glossary#"),
				Field
					.lines("otherNames", "Other names",
							"What else people call it, one per line; search treats them as the same.")
					.optional(),
				Field.markdown("meaning", "Meaning", "One paragraph, the meaning first."));
	}

}
