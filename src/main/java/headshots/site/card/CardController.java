package headshots.site.card;

import headshots.content.Redirects;
import headshots.site.CardDrawing;
import headshots.site.Site;
import headshots.web.PageGoneException;
import headshots.web.PageMovedException;
import headshots.web.PageNotFoundException;
import headshots.web.PublicData;
import headshots.web.PublicEndpoint;
import headshots.web.ResourcePolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the cards of pages. Browsers show them within pages of other sites.
 */
@Controller
@PublicEndpoint
@PublicData
class CardController {

	private final Site site;

	private final CardImageCache images;

	private final Redirects redirects;

	CardController(Site site, CardImageCache images, Redirects redirects) {
		this.site = site;
		this.images = images;
		this.redirects = redirects;
	}

	@GetMapping({ CardPages.ROOT, CardPages.ROOT + "/{*path}" })
	ResponseEntity<byte[]> card(HttpServletRequest request, HttpServletResponse response) {
		String path = CardPages.page(request.getRequestURI());
		CardDrawing card = this.site.card(path).orElseThrow(() -> missing(path));
		if (!card.path().equals(path)) {
			throw new PageMovedException(CardPages.href(card.path()));
		}
		response.setHeader(ResourcePolicy.HEADER, ResourcePolicy.ANY_SITE);
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(this.images.get(card));
	}

	/** Leads to the card of the page to which the path leads. */
	private RuntimeException missing(String path) {
		return this.redirects.find(path)
			.map((moved) -> (moved.to() != null) ? new PageMovedException(CardPages.href(moved.to()))
					: new PageGoneException("This picture is gone", "Its page was withdrawn."))
			.orElseGet(PageNotFoundException::new);
	}

}
