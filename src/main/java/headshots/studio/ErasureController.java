package headshots.studio;

import headshots.accounts.StaffMember;
import headshots.media.Photographs;
import headshots.publishing.EntryStatus;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFound;
import headshots.web.SeeOther;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Erases the picture of a photograph for good, because somebody no longer agrees to be in
 * it.
 */
@Controller
class ErasureController {

	private static final String ERASURE = Places.STUDIO + "/photographs/{id:\\d+}/erasure";

	private final Erasure erasure;

	private final Workspace workspace;

	ErasureController(Erasure erasure, Workspace workspace) {
		this.erasure = erasure;
		this.workspace = workspace;
	}

	@GetMapping(ERASURE)
	ModelAndView ask(@PathVariable long id) {
		return page(entry(id), HttpStatus.OK);
	}

	@PostMapping(ERASURE)
	ModelAndView erase(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		EntryStatus entry = entry(id);
		return this.erasure.erase(entry, staff.actor()) ? SeeOther.at(Places.editor(entry) + "?done=erased")
				: page(entry(id), HttpStatus.CONFLICT);
	}

	private ModelAndView page(EntryStatus entry, HttpStatus status) {
		ModelAndView page = new ModelAndView("studio/erasure", status);
		page.addObject("page",
				PageHead
					.of(PageHead.Kind.UNLISTED, "Erase the picture of " + EntryNames.quoted(entry.title()) + "?",
							"Removes a picture for good.", Places.kind(Photographs.KIND))
					.below(new Link("Photographs", Places.kind(Photographs.KIND))));
		page.addObject("entry", entry);
		page.addObject("shown", this.erasure.shownBy(entry));
		return page;
	}

	private EntryStatus entry(long id) {
		return this.workspace.find(id)
			.filter((entry) -> entry.kind().equals(Photographs.KIND))
			.orElseThrow(PageNotFound::new);
	}

}
