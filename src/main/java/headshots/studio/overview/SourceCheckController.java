package headshots.studio.overview;

import java.util.List;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItems;
import headshots.reference.Sources;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.service.SourceChecks;
import headshots.studio.service.SourceCitations;
import headshots.text.NameOrder;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Marks sources as checked, one or many at once, and shows the items that cite one.
 */
@Controller
class SourceCheckController {

	private final SourceChecks checks;

	private final SourceCitations citations;

	private final ContentItems items;

	SourceCheckController(SourceChecks checks, SourceCitations citations, ContentItems items) {
		this.checks = checks;
		this.citations = citations;
		this.items = items;
	}

	/**
	 * Marks sources as checked today.
	 * @param selected the sources that are selected in the list
	 * @param only the one source whose own button was pressed, in place of the selected
	 * ones
	 * @param show the filter of the list, which stays
	 * @param from "editor" to go back to the editor of the one source
	 */
	@PostMapping(StudioUrls.STUDIO + "/sources/checks")
	ModelAndView check(@RequestParam(name = StudioFields.ENTRY, defaultValue = "") List<Long> selected,
			@RequestParam(required = false) @Nullable Long only, @RequestParam(defaultValue = "") String show,
			@RequestParam(defaultValue = "") String from, @AuthenticationPrincipal StaffMember staff) {
		List<Long> ids = (only != null) ? List.of(only) : selected;
		List<Long> unpublished = this.checks.markToday(ids, staff.actor());
		if (!unpublished.isEmpty()) {
			return SeeOther.at(StudioUrls.STUDIO + "/publication?entry="
					+ unpublished.stream().map(String::valueOf).collect(Collectors.joining(",")));
		}
		return SeeOther
			.at((only != null && from.equals("editor")) ? StudioUrls.editor(Sources.KIND, only) + "?done=checked"
					: Listings.address(Sources.KIND, show, ids.isEmpty() ? "nothing" : "checked"));
	}

	/** Shows the items that cite a source, in live texts and in drafts. */
	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/citations")
	ModelAndView cited(@PathVariable long id) {
		ContentItems.Draft source = this.items.draft(id)
			.filter((draft) -> draft.status().kind().equals(Sources.KIND))
			.orElseThrow(PageNotFoundException::new);
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(this.items));
		String name = names.of(source.content());
		ModelAndView page = new ModelAndView("studio/citations");
		page.addObject("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, ContentItemNames.quoted(name) + " is cited here",
							"Everything that cites this source.", StudioUrls.kind(Sources.KIND))
					.below(new Link("Sources", StudioUrls.kind(Sources.KIND)),
							new Link(name, StudioUrls.editor(source.status()))));
		page.addObject("places",
				this.citations.of(source.status().key())
					.stream()
					.map((citing) -> place(citing, names))
					.sorted(NameOrder.comparing(CitingPlace::name))
					.toList());
		return page;
	}

	private static CitingPlace place(SourceCitations.CitingItem citing, ContentItemNames names) {
		return new CitingPlace(names.of(citing.item().content()), StudioUrls.editor(citing.item().status()),
				citing.text().words());
	}

	/**
	 * An item that cites a source.
	 *
	 * @param text which of its texts does
	 */
	record CitingPlace(String name, String href, String text) {
	}

}
