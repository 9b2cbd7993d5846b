package headshots.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.comparison.PictureFits;
import headshots.content.ContentItem;
import headshots.reference.Citations;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the rules of the plan to the site, all on one page.
 */
@Component
@Order(98)
class PictureRuleSection implements ContentSection {

	/** All rules with their reasons, the same for all readers. */
	static final String RULES = PlanSection.PLAN + "/rules";

	private final PictureRules rules;

	private final PictureFits fits;

	PictureRuleSection(PictureRules rules, PictureFits fits) {
		this.rules = rules;
		this.fits = fits;
	}

	Page page() {
		return Page.gathering(RULES, "Who needs which picture",
				"The rules behind the plan: each picture with the people who need it, the reason and its sources.",
				this.rules.entries());
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page()));
		for (ContentItem<PictureRuleContent> item : this.rules.entries()) {
			pages.add(
					Page.of(PictureRules.KIND, item, item.content().reason(), RULES + "#" + item.content().slug(), ""));
		}
		return pages;
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return path.equals(RULES)
				? Optional.of(PictureRuleGroup.of(this.rules.entries(), this.fits.pictures(), (keys) -> Citations.NONE)
					.stream()
					.map(PictureRuleGroup::anchor)
					.collect(Collectors.toSet()))
				: Optional.empty();
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(PictureRules.KIND, "Who needs which picture", true));
	}

	@Override
	public List<Mentions> about(ContentReference contentReference) {
		return List.of();
	}

}
