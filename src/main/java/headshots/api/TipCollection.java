package headshots.api;

import java.util.Arrays;
import java.util.List;

import headshots.api.TipResource.DatedStep;
import headshots.api.TipResource.TipSide;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.preparation.TipContent;
import headshots.preparation.Tips;
import headshots.site.ContentReference;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The tips of the guide.
 */
@Component
@Order(50)
class TipCollection implements ApiCollection<ContentItem<TipContent>, TipResource> {

	private final Tips tips;

	private final Representations representations;

	TipCollection(Tips tips, Representations representations) {
		this.tips = tips;
		this.representations = representations;
	}

	@Override
	public String name() {
		return Tips.KIND;
	}

	@Override
	public String about() {
		return "tips for getting ready, with steps counted in days from the shoot";
	}

	@Override
	public Class<TipResource> itemType() {
		return TipResource.class;
	}

	/** Each of them is on the one page of preparation. */
	@Override
	public boolean isPaged() {
		return false;
	}

	@Override
	public List<ContentItem<TipContent>> all() {
		return this.tips.entries();
	}

	@Override
	public String key(ContentItem<TipContent> item) {
		return item.key();
	}

	@Override
	public TipResource represent(ContentItem<TipContent> item) {
		TipContent tip = item.content();
		return new TipResource(item.key(), tip.title(), this.representations.text(tip.purpose()),
				tip.sides().stream().flatMap((side) -> represent(side).stream()).toList(),
				tip.steps()
					.stream()
					.filter((step) -> step.day() != null)
					.map((step) -> new DatedStep(step.day(), step.text()))
					.toList(),
				this.representations.sources(tip.citations()), item.changed(),
				this.representations.links(name(), item.key()));
	}

	private List<TipSide> represent(TipContent.Side side) {
		return this.representations.references(ContentReference.TYPES, Content.list(Arrays.asList(side.type())))
			.stream()
			.map((type) -> new TipSide(type, this.representations.text(side.text())))
			.toList();
	}

}
