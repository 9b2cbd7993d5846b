package headshots.studio;

import java.util.List;

import headshots.content.Content;
import headshots.content.Violation;

/**
 * What a form's texts say as a record.
 *
 * @param content the record, without what the problems are about
 * @param problems texts that the record cannot hold: a number that is none, a day that is
 * none
 */
record FormBindingResult(Content content, List<Violation> problems) {

	FormBindingResult {
		problems = List.copyOf(problems);
	}

}
