package headshots.studio.overview;

import headshots.content.ContentKey;
import headshots.publishing.ContentItems;
import headshots.studio.StudioUrls;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import headshots.web.StaffAddresses;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads to the editor of an item by its kind and key, for pages such as the log, which
 * know no content and so not the number that the editor's address has.
 */
@Controller
class ContentItemController {

	private final ContentItems items;

	ContentItemController(ContentItems items) {
		this.items = items;
	}

	@GetMapping(StaffAddresses.CONTENT_ITEM)
	ModelAndView find(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String key) {
		return this.items.find(new ContentKey(kind, key))
			.map((item) -> SeeOther.at(StudioUrls.editor(item)))
			.orElseThrow(PageNotFoundException::new);
	}

}
