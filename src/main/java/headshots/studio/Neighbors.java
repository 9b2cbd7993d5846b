package headshots.studio;

import java.util.Optional;

import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceTexts;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.EntryAddress;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the cell that a reader sees beside another one: balance between columns is what
 * the guide is about.
 */
@Component
class Neighbors {

	private final Entries entries;

	Neighbors(Entries entries) {
		this.entries = entries;
	}

	/** The same aspect in the column that this one is usually compared with. */
	@Nullable Neighbor of(GuidanceContent cell, Catalog catalog) {
		return type(catalog, cell.type()).flatMap((type) -> partner(catalog, cell.type(), type))
			.flatMap((partner) -> said(partner, cell.aspect(), catalog))
			.orElse(null);
	}

	/**
	 * What a column says or, where it says nothing, what the type says that it belongs
	 * to.
	 */
	private Optional<Neighbor> said(Catalog.Item column, @Nullable String aspect, Catalog catalog) {
		HeadshotTypeContent type = (HeadshotTypeContent) column.content();
		String key = column.key() + "." + aspect;
		return catalog.find(GuidanceTexts.KIND, key)
			.map((item) -> neighbor(type, item, catalog))
			.or(() -> catalog.find(HeadshotTypes.KIND, type.parent())
				.flatMap((parent) -> said(parent, aspect, catalog)));
	}

	private Neighbor neighbor(HeadshotTypeContent column, Catalog.Item cell, Catalog catalog) {
		Optional<EntryStatus> entry = this.entries.find(new EntryAddress(GuidanceTexts.KIND, cell.key()));
		String tint = Optional.ofNullable(column.tint())
			.or(() -> type(catalog, column.parent()).map(HeadshotTypeContent::tint))
			.map((name) -> "tint-" + name)
			.orElse("");
		return new Neighbor(new EntryNames(catalog).of(cell.content()), tint,
				entry.map((status) -> ShownState.of(status.state())).orElse(ShownState.DRAFT),
				entry.map(Places::editor).orElse(null), (GuidanceContent) cell.content());
	}

	private static Optional<Catalog.Item> partner(Catalog catalog, @Nullable String own, HeadshotTypeContent type) {
		String wanted = (type.comparedWith() != null) ? type.comparedWith() : type.parent();
		return catalog.find(HeadshotTypes.KIND, wanted)
			.or(() -> catalog.items(HeadshotTypes.KIND)
				.stream()
				.filter((item) -> !item.key().equals(own) && ((HeadshotTypeContent) item.content()).parent() == null)
				.findFirst());
	}

	private static Optional<HeadshotTypeContent> type(Catalog catalog, @Nullable String key) {
		return catalog.find(HeadshotTypes.KIND, key).map((item) -> (HeadshotTypeContent) item.content());
	}

}
