package headshots.studio.editing;

import java.util.Optional;

import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.studio.ContentStateView;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ContentLookup;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the cell that a reader sees beside another one: balance between columns is what
 * the guide is about.
 */
@Component
class ComparedGuidance {

	private final ContentItems entries;

	ComparedGuidance(ContentItems entries) {
		this.entries = entries;
	}

	/**
	 * The same aspect in the column that this one is usually compared with; null for what
	 * is not guidance.
	 */
	@Nullable Neighbor of(Content content, ContentLookup contentLookup) {
		return (content instanceof GuidanceContent cell) ? of(cell, contentLookup) : null;
	}

	private @Nullable Neighbor of(GuidanceContent cell, ContentLookup contentLookup) {
		return type(contentLookup, cell.type()).flatMap((type) -> partner(contentLookup, cell.type(), type))
			.flatMap((partner) -> said(partner, cell.aspect(), contentLookup))
			.orElse(null);
	}

	/**
	 * The guidance of a column or, where it has none, of its type.
	 */
	private Optional<Neighbor> said(ContentLookup.Item column, @Nullable String aspect, ContentLookup contentLookup) {
		HeadshotTypeContent type = (HeadshotTypeContent) column.content();
		String key = column.key() + "." + aspect;
		return contentLookup.find(GuidanceService.KIND, key)
			.map((item) -> neighbor(type, item, contentLookup))
			.or(() -> contentLookup.find(HeadshotTypes.KIND, type.parent())
				.flatMap((parent) -> said(parent, aspect, contentLookup)));
	}

	private Neighbor neighbor(HeadshotTypeContent column, ContentLookup.Item cell, ContentLookup contentLookup) {
		Optional<ContentItemStatus> entry = this.entries.find(new ContentKey(GuidanceService.KIND, cell.key()));
		String tint = Optional.ofNullable(column.tint())
			.or(() -> type(contentLookup, column.parent()).map(HeadshotTypeContent::tint))
			.map((name) -> "tint-" + name)
			.orElse("");
		return new Neighbor(new ContentItemNames(contentLookup).of(cell.content()), tint,
				entry.map(ContentStateView::of).orElse(ContentStateView.DRAFT),
				entry.map(StudioUrls::editor).orElse(null), (GuidanceContent) cell.content());
	}

	private static Optional<ContentLookup.Item> partner(ContentLookup contentLookup, @Nullable String own,
			HeadshotTypeContent type) {
		String wanted = (type.comparedWith() != null) ? type.comparedWith() : type.parent();
		return contentLookup.find(HeadshotTypes.KIND, wanted)
			.or(() -> contentLookup.items(HeadshotTypes.KIND)
				.stream()
				.filter((item) -> !item.key().equals(own) && ((HeadshotTypeContent) item.content()).parent() == null)
				.findFirst());
	}

	private static Optional<HeadshotTypeContent> type(ContentLookup contentLookup, @Nullable String key) {
		return contentLookup.find(HeadshotTypes.KIND, key).map((item) -> (HeadshotTypeContent) item.content());
	}

}
