package headshots.api;

import java.util.List;

import headshots.content.ContentItem;
import headshots.reference.SourceContent;
import headshots.reference.SourceKind;
import headshots.reference.Sources;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The sources of the guide.
 */
@Component
@Order(100)
class SourceCollection implements ApiCollection<ContentItem<SourceContent>, SourceResource> {

	private final Sources sources;

	private final Representations representations;

	SourceCollection(Sources sources, Representations representations) {
		this.sources = sources;
		this.representations = representations;
	}

	@Override
	public String name() {
		return Sources.KIND;
	}

	@Override
	public String about() {
		return "where the facts come from";
	}

	@Override
	public Class<SourceResource> itemType() {
		return SourceResource.class;
	}

	@Override
	public List<ContentItem<SourceContent>> all() {
		return this.sources.entries();
	}

	@Override
	public String key(ContentItem<SourceContent> item) {
		return item.key();
	}

	@Override
	public SourceResource represent(ContentItem<SourceContent> item) {
		SourceContent source = item.content();
		SourceKind kind = source.sourceKind();
		return new SourceResource(item.key(), source.title(), source.publisher(), source.link(),
				(kind != null) ? kind.code() : null, source.confidence(), source.checked(), item.changed(),
				this.representations.links(name(), item.key()));
	}

}
