package headshots.studio.overview;

import java.util.Map;

import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.form.FormDefinition;
import headshots.studio.service.ItemOrdering;
import headshots.studio.service.SourceChecks;
import headshots.studio.service.SourceCitations;
import headshots.web.Link;
import headshots.web.PageHead;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All entries of a kind, to be found, copied and published together.
 */
@Controller
class ListingController {

	private static final Map<String, Notice> NOTICES = Map.of("withdrawn",
			Notice.done("Withdrawn. Readers can’t see it anymore. Its history stays, and you can publish it again at "
					+ "any time."),
			"discarded", Notice.done("Draft put away. Its history stays."), "moved",
			Notice.done("Moved. The new order is a draft; publish it to show it to readers."), "same",
			Notice.done("It’s already there."), "checked", Notice.done("Sources marked as checked today."), "nothing",
			Notice.warning("Select at least one source first."));

	private final Listings listings;

	private final ItemOrdering itemOrdering;

	private final SourceCitations sources;

	private final ContentOutlines outlines;

	ListingController(Listings listings, ItemOrdering itemOrdering, SourceCitations sources, ContentOutlines outlines) {
		this.outlines = outlines;
		this.sources = sources;
		this.listings = listings;
		this.itemOrdering = itemOrdering;
	}

	@GetMapping(StudioUrls.KIND)
	String list(@PathVariable String kind, @RequestParam(defaultValue = "") String show,
			@RequestParam(defaultValue = "") String done, Model model) {
		FormDefinition editor = this.listings.editor(kind);
		model.addAttribute("page",
				PageHead.of(PageHead.PageKind.UNLISTED, editor.title(), editor.hint(), StudioUrls.kind(kind)));
		model.addAttribute("editor", editor);
		model.addAttribute("lines", this.listings.lines(kind, show));
		model.addAttribute("show", Listings.filter(show));
		model.addAttribute("checked", SourceChecks.areListed(kind));
		model.addAttribute("sources", SourceChecks.areListed(kind) ? this.sources.sources() : Map.of());
		model.addAttribute("ordered", this.itemOrdering.areOrdered(kind));
		model.addAttribute("outline", this.outlines.of(kind));
		model.addAttribute("notice", NOTICES.get(done));
		return "studio/listing";
	}

}
