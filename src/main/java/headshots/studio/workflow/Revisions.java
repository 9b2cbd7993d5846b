package headshots.studio.workflow;

import java.util.List;
import java.util.Map;

import headshots.media.Thumbnail;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Revision;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds entries and revisions, and begins the pages that show them.
 */
@Component
class Revisions {

	private final ContentItems items;

	private final StudioDateFormatter studioDateFormatter;

	Revisions(ContentItems items, StudioDateFormatter studioDateFormatter) {
		this.items = items;
		this.studioDateFormatter = studioDateFormatter;
	}

	ContentItemStatus entry(long id) {
		return this.items.find(id).orElseThrow(PageNotFoundException::new);
	}

	Revision revision(long id, int number) {
		return this.items.revision(id, number).orElseThrow(PageNotFoundException::new);
	}

	RevisionLine line(Revision revision, ContentItemStatus item, Map<Integer, List<String>> readers) {
		return new RevisionLine(revision.number(), revision.by().name(), this.studioDateFormatter.at(revision.saved()),
				revision.note(), readers.getOrDefault(revision.number(), List.of()), revision.number() == item.latest(),
				Thumbnail.of(revision.content()).orElse(null));
	}

	ModelAndView page(String template, String heading, ContentItemStatus item, Revision revision) {
		String name = name(revision);
		return page(template, item, head(heading + ContentItemNames.quoted(name), "Who saved what, and when.")
			.below(new Link(name, StudioUrls.editor(item)), new Link("History", StudioUrls.history(item.id()))));
	}

	/** A page that asks before something happens to an entry. */
	ModelAndView question(String template, String heading, ContentItemStatus item) {
		String name = name(this.items.latest(item.id()));
		return page(template, item,
				head(heading + ContentItemNames.quoted(name) + "?", "What will happen if you confirm.")
					.below(new Link(name, StudioUrls.editor(item))));
	}

	/** The page of the links by which others see an entry's draft. */
	ModelAndView links(String template, ContentItemStatus item) {
		String name = name(this.items.latest(item.id()));
		return page(template, item,
				head("Share a preview of " + ContentItemNames.quoted(name),
						"Links that show this draft to people without an account.")
					.below(new Link(name, StudioUrls.editor(item))));
	}

	private String name(Revision revision) {
		return new ContentItemNames(new DraftContentLookup(this.items)).of(revision.content());
	}

	private static PageHead head(String heading, String description) {
		return PageHead.of(PageHead.PageKind.UNLISTED, heading, description, StudioUrls.STUDIO);
	}

	private static ModelAndView page(String template, ContentItemStatus item, PageHead head) {
		ModelAndView page = new ModelAndView(template);
		page.addObject("page", head);
		page.addObject("entry", item);
		return page;
	}

	/**
	 * A revision as lists show it.
	 *
	 * @param readers when readers saw it, in sentences; empty if never
	 * @param latest whether it is the newest
	 * @param thumbnail the picture of a photograph; null for everything else
	 */
	record RevisionLine(int number, String by, String saved, String note, List<String> readers, boolean latest,
			@Nullable Thumbnail thumbnail) {
	}

}
