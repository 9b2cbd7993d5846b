package headshots.studio.overview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.comparison.AspectContent;
import headshots.comparison.Aspects;
import headshots.comparison.ConditionalAdviceContent;
import headshots.comparison.ConditionalAdviceService;
import headshots.comparison.ReaderCondition;
import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.studio.ContentStateView;
import headshots.studio.StudioUrls;
import headshots.studio.overview.StudioMatrix.MatrixColumn;
import headshots.studio.overview.StudioMatrix.MatrixGroup;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The cells of the matrix with and without advice for one condition. The database is
 * asked once.
 */
@Component
class AdviceCells {

	private final ContentItems items;

	AdviceCells(ContentItems items) {
		this.items = items;
	}

	AdviceMatrix of(ReaderCondition condition) {
		List<ContentItems.Draft> drafts = this.items.drafts()
			.stream()
			.filter((draft) -> draft.status().state() != ContentItemState.WITHDRAWN)
			.sorted(Comparator.comparing(ContentItems.Draft::content, Content.IN_ORDER))
			.toList();
		List<MatrixGroup> groups = StudioMatrix.groups(drafts);
		List<MatrixColumn> columns = groups.stream().flatMap((group) -> group.columns().stream()).toList();
		List<ContentItems.Draft> aspects = StudioMatrix.of(Aspects.KIND, drafts);
		Map<String, ContentItems.Draft> written = new HashMap<>();
		StudioMatrix.of(ConditionalAdviceService.KIND, drafts)
			.forEach((draft) -> written.put(((ConditionalAdviceContent) draft.content()).slug(), draft));
		List<AdviceRow> rows = aspects.stream()
			.map((aspect) -> new AdviceRow(
					new Link(((AspectContent) aspect.content()).name(), StudioUrls.editor(aspect.status())),
					columns.stream().map((column) -> cell(column, aspect, condition, written)).toList()))
			.toList();
		List<ConditionCount> counts = Stream.of(ReaderCondition.values())
			.map((each) -> new ConditionCount(each.code(), each.label(),
					columns.stream()
						.flatMap((column) -> aspects.stream().map((aspect) -> cell(column, aspect, each, written)))
						.filter(AdviceCell::isMissing)
						.count(),
					each == condition))
			.toList();
		return new AdviceMatrix(counts, groups, rows);
	}

	private static AdviceCell cell(MatrixColumn column, ContentItems.Draft aspect, ReaderCondition condition,
			Map<String, ContentItems.Draft> written) {
		String name = column.name() + ", " + ((AspectContent) aspect.content()).name();
		boolean first = column.parent() == null;
		ContentItems.Draft own = written.get(slug(column, aspect, condition));
		if (own != null) {
			return new AdviceCell(name, StudioUrls.editor(own.status()), ContentStateView.of(own.status()), null,
					first);
		}
		MatrixColumn parent = column.parent();
		boolean inherited = parent != null && written.containsKey(slug(parent, aspect, condition));
		return new AdviceCell(name, StudioUrls.newAdvice(column.key(), aspect.status().key(), condition.code()), null,
				inherited ? parent.name() : null, first);
	}

	private static String slug(MatrixColumn column, ContentItems.Draft aspect, ReaderCondition condition) {
		return new ConditionalAdviceContent(column.key(), aspect.status().key(), condition.code(), "", List.of())
			.slug();
	}

	/**
	 * The matrix for one condition.
	 *
	 * @param counts all conditions
	 * @param groups the types with their looks
	 * @param rows the aspects
	 */
	record AdviceMatrix(List<ConditionCount> counts, List<MatrixGroup> groups, List<AdviceRow> rows) {
	}

	/**
	 * A condition, and how many cells have no advice for it.
	 *
	 * @param code its code in the address
	 * @param label its name
	 * @param missing the cells without advice of their own or of their type
	 * @param shown whether it is the one that the page shows
	 */
	record ConditionCount(String code, String label, long missing, boolean shown) {
	}

	/**
	 * An aspect with a cell for each column.
	 */
	record AdviceRow(Link aspect, List<AdviceCell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param name its column and row
	 * @param href where its advice is written
	 * @param state the state of its own advice, null without
	 * @param inherited the name of the type that a look has the advice of, null without
	 * @param first whether it is a type's own, which begins a group
	 */
	record AdviceCell(String name, String href, @Nullable ContentStateView state, @Nullable String inherited,
			boolean first) {

		/** Whether readers see nothing but the guidance there. */
		public boolean isMissing() {
			return this.state == null && this.inherited == null;
		}

	}

}
