package headshots.studio.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.content.ContentKey;
import headshots.content.ContentViolation;
import headshots.content.Violation;
import headshots.publishing.ContentItems;
import headshots.publishing.LinkUse;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.ViolationView;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Says in words where a link is, as a link to the field that has it.
 */
@Component
public class LinkLines {

	/** In place of the words of a link that has none. */
	private static final String UNNAMED = "\u2013";

	private final ContentItems items;

	private final FormDefinitions forms;

	LinkLines(ContentItems items, FormDefinitions forms) {
		this.items = items;
		this.forms = forms;
	}

	/**
	 * Returns uses of links: "Actor: styling: Explanation links “two weeks” to /prepare".
	 */
	public List<Link> of(List<LinkUse> uses) {
		ContentLookup lookup = new DraftContentLookup(this.items);
		return uses.stream().map((use) -> line(use, lookup)).toList();
	}

	/**
	 * Returns links that readers cannot follow.
	 * @param dead the violations by the items
	 * @param drafts the items that are not withdrawn
	 */
	public List<Link> of(Map<ContentKey, List<ContentViolation>> dead, List<ContentItems.Draft> drafts) {
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(drafts));
		List<Link> lines = new ArrayList<>();
		for (ContentItems.Draft draft : drafts) {
			dead.getOrDefault(draft.status().address(), List.of()).forEach((violation) -> {
				ViolationView view = view(draft.status().kind(), violation.problem(), names);
				lines.add(new Link(names.of(draft.content()) + ": " + view.text(),
						StudioUrls.editor(draft.status()) + control(view)));
			});
		}
		return lines;
	}

	/** Returns where a link is, without where it leads. */
	Link place(LinkUse use, ContentLookup lookup) {
		ContentItemNames names = new ContentItemNames(lookup);
		String words = use.link().text().isEmpty() ? UNNAMED : "“" + use.link().text() + "”";
		ViolationView view = view(use.item().kind(), new Violation(use.link().field(), words), names);
		return new Link(names.of(use.content()) + ": " + view.text().replace(" " + UNNAMED, "") + version(use),
				StudioUrls.editor(use.item()) + control(view));
	}

	private Link line(LinkUse use, ContentLookup lookup) {
		ContentItemNames names = new ContentItemNames(lookup);
		String words = use.link().text().isEmpty() ? "links to " : "links “" + use.link().text() + "” to ";
		ViolationView view = view(use.item().kind(),
				new Violation(use.link().field(), words + use.link().destination()), names);
		return new Link(names.of(use.content()) + ": " + view.text() + version(use),
				StudioUrls.editor(use.item()) + control(view));
	}

	private ViolationView view(String kind, Violation violation, ContentItemNames names) {
		return ViolationView.of(this.forms.find(kind).orElseThrow(), violation, names);
	}

	private static String control(ViolationView view) {
		return (view.control() != null) ? "#" + view.control() : "";
	}

	/** Says of an item that has two texts which of them it is. */
	private static String version(LinkUse use) {
		return use.live() ? (use.draft() ? "" : " (not in the draft)") : " (draft)";
	}

}
