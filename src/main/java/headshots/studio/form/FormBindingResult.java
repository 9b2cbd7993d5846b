package headshots.studio.form;

import java.util.List;

import headshots.content.Content;
import headshots.content.Violation;

/**
 * The record that a form was bound to.
 *
 * @param content the record, without what the problems are about
 * @param problems texts that the record cannot hold: such as an invalid number or date
 */
public record FormBindingResult(Content content, List<Violation> problems) {

	public FormBindingResult {
		problems = List.copyOf(problems);
	}

}
