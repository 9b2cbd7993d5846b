package headshots.studio;

import java.util.Map;

import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Revision;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds entries and revisions, and begins the pages that show them.
 */
@Component
class Revisions {

	private final Entries entries;

	private final Times times;

	Revisions(Entries entries, Times times) {
		this.entries = entries;
		this.times = times;
	}

	EntryStatus entry(long id) {
		return this.entries.find(id).orElseThrow(PageNotFound::new);
	}

	Revision revision(long id, int number) {
		return this.entries.revision(id, number).orElseThrow(PageNotFound::new);
	}

	Line line(Revision revision, EntryStatus entry, Map<Integer, String> readers) {
		return new Line(revision.number(), revision.by().name(), this.times.at(revision.saved()), revision.note(),
				readers.get(revision.number()), revision.number() == entry.latest());
	}

	ModelAndView page(String template, String heading, EntryStatus entry, Revision revision) {
		String name = name(revision);
		return page(template, entry, head(heading + EntryNames.quoted(name), "Who wrote what and when.")
			.below(new Link(name, Places.editor(entry)), new Link("History", Places.history(entry.id()))));
	}

	/** A page that asks before something happens to an entry. */
	ModelAndView question(String template, String heading, EntryStatus entry) {
		String name = name(this.entries.latest(entry.id()));
		return page(template, entry, head(heading + EntryNames.quoted(name) + "?", "What would happen, before it does.")
			.below(new Link(name, Places.editor(entry))));
	}

	/** The page of the links by which others see an entry's draft. */
	ModelAndView links(String template, EntryStatus entry) {
		String name = name(this.entries.latest(entry.id()));
		return page(template, entry,
				head("Show " + EntryNames.quoted(name) + " to somebody",
						"Links by which people without an account see this draft.")
					.below(new Link(name, Places.editor(entry))));
	}

	private String name(Revision revision) {
		return new EntryNames(new DraftCatalog(this.entries)).of(revision.content());
	}

	private static PageHead head(String heading, String description) {
		return PageHead.of(PageHead.Kind.UNLISTED, heading, description, Places.STUDIO);
	}

	private static ModelAndView page(String template, EntryStatus entry, PageHead head) {
		ModelAndView page = new ModelAndView(template);
		page.addObject("page", head);
		page.addObject("entry", entry);
		return page;
	}

	/**
	 * A revision as lists show it.
	 *
	 * @param readers what became of it for readers, null if they never saw it
	 * @param latest whether it is the newest
	 */
	record Line(int number, String by, String saved, String note, @Nullable String readers, boolean latest) {
	}

}
