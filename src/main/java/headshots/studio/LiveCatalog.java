package headshots.studio;

import java.util.List;

import headshots.content.ContentKind;

import org.springframework.stereotype.Component;

/**
 * Offers what is published.
 */
@Component
class LiveCatalog implements Catalog {

	private final List<ContentKind<?>> kinds;

	LiveCatalog(List<ContentKind<?>> kinds) {
		this.kinds = kinds;
	}

	@Override
	public List<Item> items(String kind) {
		return this.kinds.stream()
			.filter((each) -> each.name().equals(kind))
			.flatMap((each) -> each.entries().stream())
			.map((entry) -> new Item(entry.key(), entry.content(), true))
			.toList();
	}

}
