package headshots.studio.form;

import java.util.List;
import java.util.Optional;

import headshots.content.ContentKey;
import headshots.content.ContentViolation;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.studio.StudioUrls;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Shows the violations of several items as links to the fields that they are about.
 */
@Component
public class ViolationLinks {

	private final ContentItems items;

	private final FormDefinitions forms;

	ViolationLinks(ContentItems items, FormDefinitions forms) {
		this.items = items;
		this.forms = forms;
	}

	public List<Link> of(List<ContentViolation> violations) {
		DraftContentLookup lookup = new DraftContentLookup(this.items);
		return violations.stream().map((violation) -> link(violation, lookup)).toList();
	}

	private Link link(ContentViolation violation, DraftContentLookup lookup) {
		Optional<ContentItemStatus> item = this.items
			.find(new ContentKey(violation.kind(), String.valueOf(violation.entry())));
		Optional<FormDefinition> form = this.forms.find(violation.kind());
		if (item.isEmpty() || form.isEmpty()) {
			return new Link(violation.problem().toString(), StudioUrls.STUDIO);
		}
		ContentItemNames names = new ContentItemNames(lookup);
		String name = names.of(this.items.latest(item.get().id()).content());
		String editor = StudioUrls.editor(item.get());
		if (violation.problem().field().isEmpty()) {
			return new Link(name + ": " + violation.problem().message(), editor);
		}
		ViolationView problem = ViolationView.of(form.get(), violation.problem(), names);
		String stop = problem.text().contains(". ") ? "." : "";
		return new Link(name + ": " + problem.text() + stop,
				editor + ((problem.control() != null) ? "#" + problem.control() : ""));
	}

}
