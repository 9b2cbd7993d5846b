package headshots.studio.form;

import headshots.finder.FinderResults;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of the finder's results.
 */
@Component
@Order(56)
class FinderResultForm extends ContentForm {

	FinderResultForm() {
		super(FinderResults.KIND, "finder result", "Finder results",
				"A result ends the finder: it names the type or look that a reader needs, and the reason.",
				Field.line("title", "Title", "The result in a few words, such as “You need digitals”."),
				CommonFields.page("/which/result/"),
				Field.choice("type", "Type or look",
						"What the reader needs. Its picture, page and comparison are shown.", Choices.types()),
				Field.markdown("reason", "Reason", "Why this one, in a sentence or two."), CommonFields.citations());
	}

}
