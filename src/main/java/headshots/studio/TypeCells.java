package headshots.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import headshots.comparison.AspectContent;
import headshots.comparison.Aspects;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The cells of a type: its guidance on every aspect, in the order of the aspects.
 */
@Component
public class TypeCells {

	private final ContentItems items;

	TypeCells(ContentItems items) {
		this.items = items;
	}

	/** Returns the cells of a type, without those that were withdrawn. */
	public List<TypeCell> of(String type) {
		Map<String, ContentItemStatus> written = this.items.drafts(GuidanceService.KIND)
			.stream()
			.map(ContentItems.Draft::status)
			.filter((status) -> status.state() != ContentItemState.WITHDRAWN)
			.collect(Collectors.toMap(ContentItemStatus::key, Function.identity()));
		return aspects().stream()
			.map((aspect) -> new TypeCell(type, aspect.status().key(), ((AspectContent) aspect.content()).name(),
					written.get(type + "." + aspect.status().key())))
			.toList();
	}

	/** Returns the link that publishes a type with its cells. */
	public Link publication(ContentItemStatus type) {
		return publication(type, aspects().size());
	}

	/**
	 * Returns the step that follows when a cell was saved: the next cell of its type that
	 * is missing, or the publication of the whole type. A look needs no cells of its own.
	 * @param cell the saved item
	 */
	public Optional<Link> next(ContentItemStatus cell) {
		if (!cell.kind().equals(GuidanceService.KIND)) {
			return Optional.empty();
		}
		String key = cell.key().replaceFirst("\\..*", "");
		ContentItems.Draft type = this.items.drafts(HeadshotTypes.KIND)
			.stream()
			.filter((draft) -> draft.status().key().equals(key) && draft.content().parent() == null)
			.findFirst()
			.orElse(null);
		if (type == null) {
			return Optional.empty();
		}
		List<TypeCell> cells = of(key);
		Optional<TypeCell> missing = cells.stream().filter(TypeCell::isMissing).findFirst();
		return missing.map((found) -> new Link("Next missing: " + found.name(), found.href()))
			.or(() -> type.status().isLive() ? Optional.empty()
					: Optional.of(publication(type.status(), cells.size())));
	}

	private static Link publication(ContentItemStatus type, int cells) {
		return new Link("Publish this type with its " + count(cells), StudioUrls.publicationOfType(type.id()));
	}

	private List<ContentItems.Draft> aspects() {
		return this.items.drafts(Aspects.KIND)
			.stream()
			.filter((aspect) -> aspect.status().state() != ContentItemState.WITHDRAWN)
			.sorted((first, second) -> Content.IN_ORDER.compare(first.content(), second.content()))
			.toList();
	}

	/** Returns a number of cells in words: "six cells". */
	private static String count(int cells) {
		String[] words = { "cells", "one cell", "two cells", "three cells", "four cells", "five cells", "six cells",
				"seven cells", "eight cells", "nine cells" };
		return (cells < words.length) ? words[cells] : cells + " cells";
	}

	/**
	 * A cell of a type.
	 *
	 * @param type the key of the type
	 * @param aspect the key of the aspect
	 * @param name the name of the aspect
	 * @param status the status of its guidance, or null
	 */
	public record TypeCell(String type, String aspect, String name, @Nullable ContentItemStatus status) {

		public boolean isMissing() {
			return this.status == null;
		}

		/** The editor of the guidance, or of new guidance. */
		public String href() {
			return (this.status != null) ? StudioUrls.editor(this.status) : StudioUrls.newCell(this.type, this.aspect);
		}

	}

}
