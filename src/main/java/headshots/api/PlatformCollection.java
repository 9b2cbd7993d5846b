package headshots.api;

import java.util.List;

import headshots.content.ContentItem;
import headshots.platforms.PlatformContent;
import headshots.platforms.Platforms;
import headshots.site.ContentReference;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The platforms of the guide.
 */
@Component
@Order(80)
class PlatformCollection implements ApiCollection<ContentItem<PlatformContent>, PlatformResource> {

	private final Platforms platforms;

	private final Representations representations;

	PlatformCollection(Platforms platforms, Representations representations) {
		this.platforms = platforms;
		this.representations = representations;
	}

	@Override
	public String name() {
		return Platforms.KIND;
	}

	@Override
	public String about() {
		return "what casting platforms ask of photos";
	}

	@Override
	public Class<PlatformResource> itemType() {
		return PlatformResource.class;
	}

	@Override
	public List<ContentItem<PlatformContent>> all() {
		return this.platforms.entries();
	}

	@Override
	public String key(ContentItem<PlatformContent> item) {
		return item.key();
	}

	@Override
	public PlatformResource represent(ContentItem<PlatformContent> item) {
		PlatformContent platform = item.content();
		return new PlatformResource(item.key(), platform.name(), platform.markets(),
				this.representations.references(ContentReference.TYPES, platform.types()), platform.audience(),
				platform.shape(), platform.upright(), platform.ratio(), platform.ratioRule(), platform.minWidth(),
				platform.minHeight(), platform.maxWidth(), platform.maxHeight(), platform.advisedPixels(),
				platform.formats(), platform.minKilobytes(), platform.maxKilobytes(), platform.color(),
				platform.colorOnly(), platform.pictures(),
				(platform.remarks() != null) ? this.representations.text(platform.remarks()) : null,
				this.representations.sources(platform.citations()), item.changed(),
				this.representations.links(name(), item.key()));
	}

}
