package headshots.studio.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import headshots.accounts.StaffMember;
import headshots.comparison.AspectContent;
import headshots.comparison.Aspects;
import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.feedback.FeedbackReport;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.LinkSearch;
import headshots.reference.SourceContent;
import headshots.reference.Sources;
import headshots.studio.ContentStateView;
import headshots.studio.ScheduleView;
import headshots.studio.ScheduledSets;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.feedback.FeedbackViews;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.link.LinkLines;
import headshots.studio.service.SourceChecks;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The matrix as staff see it. However many cells there are, the database is asked once.
 */
@Component
class StudioMatrix {

	/** How many reports of readers the start page shows. */
	private static final int QUEUED = 10;

	private final ContentItems items;

	private final EditorialTasks work;

	private final ScheduledSets scheduledSets;

	private final ReviewTasks reviewTasks;

	private final StudioDateFormatter studioDateFormatter;

	private final LinkSearch linkSearch;

	private final LinkLines linkLines;

	private final FeedbackViews feedback;

	StudioMatrix(ContentItems items, EditorialTasks work, ScheduledSets scheduledSets, ReviewTasks reviewTasks,
			StudioDateFormatter studioDateFormatter, LinkSearch linkSearch, LinkLines linkLines,
			FeedbackViews feedback) {
		this.feedback = feedback;
		this.linkSearch = linkSearch;
		this.linkLines = linkLines;
		this.scheduledSets = scheduledSets;
		this.reviewTasks = reviewTasks;
		this.items = items;
		this.work = work;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Shows the matrix and the work waiting.
	 * @param discarded the ID of the working copy that was just discarded, empty if none
	 * was
	 */
	void show(StaffMember staff, String discarded, Model model) {
		List<ContentItems.Draft> all = this.items.drafts();
		List<ContentItems.Draft> drafts = all.stream()
			.filter((draft) -> draft.status().state() != ContentItemState.WITHDRAWN)
			.sorted(Comparator.comparing(ContentItems.Draft::content, Content.IN_ORDER))
			.toList();
		List<MatrixGroup> groups = groups(drafts);
		List<FeedbackReport> reports = this.feedback.open();
		List<MatrixRow> rows = rows(drafts, FeedbackViews.byItem(reports),
				groups.stream().flatMap((group) -> group.columns().stream()).toList());
		List<MatrixCell> cells = rows.stream().flatMap((row) -> row.cells().stream()).toList();
		model.addAttribute("groups", groups);
		model.addAttribute("rows", rows);
		model.addAttribute("written",
				cells.stream().filter((cell) -> cell.state() != ContentStateView.MISSING).count());
		model.addAttribute("cells", cells.size());
		model.addAttribute("drafts", ColumnDrafts.of(groups, drafts));
		model.addAttribute("scheduled", this.scheduledSets.of(all, new ContentItemNames(new DraftContentLookup(all))));
		model.addAttribute("work", this.work.of(staff, drafts, discarded));
		model.addAttribute("reviews", this.reviewTasks.of(staff, drafts));
		model.addAttribute("reports", reports.stream().limit(QUEUED).map(this.feedback::line).toList());
		model.addAttribute("openReports", reports.size());
		model.addAttribute("deadLinks", this.linkLines.of(this.linkSearch.dead(), drafts));
	}

	/** The types with their looks, in the order of the drafts. */
	static List<MatrixGroup> groups(List<ContentItems.Draft> drafts) {
		List<ContentItems.Draft> types = of(HeadshotTypes.KIND, drafts);
		return types.stream().filter((draft) -> type(draft).parent() == null).map((draft) -> {
			List<MatrixColumn> columns = new ArrayList<>();
			columns.add(MatrixColumn.of(draft, null));
			types.stream()
				.filter((look) -> Objects.equals(type(look).parent(), draft.status().key()))
				.forEach((look) -> columns.add(MatrixColumn.of(look, columns.get(0))));
			return new MatrixGroup(type(draft).name(), columns);
		}).toList();
	}

	private List<MatrixRow> rows(List<ContentItems.Draft> drafts, Map<ContentKey, Long> reports,
			List<MatrixColumn> columns) {
		Map<String, ContentItems.Draft> written = new HashMap<>();
		of(GuidanceService.KIND, drafts)
			.forEach((draft) -> written.put(((GuidanceContent) draft.content()).slug(), draft));
		Map<String, SourceContent> sources = new HashMap<>();
		of(Sources.KIND, drafts).forEach((draft) -> sources.put(draft.status().key(), (SourceContent) draft.content()));
		return of(Aspects.KIND, drafts).stream().map((aspect) -> {
			String key = aspect.status().key();
			String name = ((AspectContent) aspect.content()).name();
			return new MatrixRow(new Link(name, StudioUrls.editor(aspect.status())),
					columns.stream().map((column) -> cell(column, key, name, written, sources, reports)).toList());
		}).toList();
	}

	private MatrixCell cell(MatrixColumn column, String aspect, String aspectName,
			Map<String, ContentItems.Draft> written, Map<String, SourceContent> sources,
			Map<ContentKey, Long> reports) {
		ContentItems.Draft own = written.get(column.key() + "." + aspect);
		String name = column.name() + ", " + aspectName;
		if (own == null) {
			MatrixColumn parent = column.parent();
			boolean inherited = parent != null && written.containsKey(parent.key() + "." + aspect);
			return new MatrixCell(name, StudioUrls.newCell(column.key(), aspect),
					inherited ? null : ContentStateView.MISSING, inherited ? parent.name() : null, null, null, null, 0,
					0, column.tint(), column.parent() == null);
		}
		GuidanceContent content = (GuidanceContent) own.content();
		int due = (int) content.citations()
			.stream()
			.map(sources::get)
			.filter((source) -> source != null && SourceChecks.isDue(source, this.studioDateFormatter.today()))
			.count();
		boolean drawn = content.from() != null && content.to() != null && content.from() < content.to();
		return new MatrixCell(name, StudioUrls.editor(own.status()), ContentStateView.of(own.status()), null,
				ScheduleView.of(own.status(), this.studioDateFormatter), drawn ? content.from() : null,
				drawn ? content.to() : null, due, reports.getOrDefault(own.status().address(), 0L).intValue(),
				column.tint(), column.parent() == null);
	}

	static List<ContentItems.Draft> of(String kind, List<ContentItems.Draft> drafts) {
		return drafts.stream().filter((draft) -> draft.status().kind().equals(kind)).toList();
	}

	private static HeadshotTypeContent type(ContentItems.Draft draft) {
		return (HeadshotTypeContent) draft.content();
	}

	/**
	 * A type with its looks.
	 *
	 * @param columns the type itself, then its looks
	 */
	record MatrixGroup(String name, List<MatrixColumn> columns) {
	}

	/**
	 * A column.
	 *
	 * @param parent the type that a look belongs to, null for a type
	 * @param tint the class that colors it
	 */
	record MatrixColumn(long id, String key, String name, @Nullable MatrixColumn parent, String href, String tint) {

		static MatrixColumn of(ContentItems.Draft draft, @Nullable MatrixColumn parent) {
			HeadshotTypeContent type = type(draft);
			ContentItemStatus item = draft.status();
			String tint = (type.tint() != null) ? "tint-" + type.tint() : (parent != null) ? parent.tint() : "";
			return new MatrixColumn(item.id(), item.key(), type.name(), parent, StudioUrls.editor(item), tint);
		}

	}

	/**
	 * The drafts of a column: its type or look, and its cells.
	 *
	 * @param count how many
	 * @param href where they are published together
	 */
	record ColumnDrafts(MatrixColumn column, long count, String href) {

		/** Returns an empty list if no column has drafts. */
		static List<ColumnDrafts> of(List<MatrixGroup> groups, List<ContentItems.Draft> drafts) {
			Map<String, Long> counts = new HashMap<>();
			drafts.stream()
				.filter((draft) -> draft.status().hasDraft())
				.forEach(
						(draft) -> counts.merge(
								draft.status().kind().equals(HeadshotTypes.KIND) ? draft.status().key()
										: (draft.content() instanceof GuidanceContent cell) ? cell.type() : "",
								1L, Long::sum));
			List<ColumnDrafts> columns = groups.stream()
				.flatMap((group) -> group.columns().stream())
				.map((column) -> new ColumnDrafts(column, counts.getOrDefault(column.key(), 0L),
						StudioUrls.publicationOfType(column.id())))
				.toList();
			return columns.stream().anyMatch((column) -> column.count() > 0) ? columns : List.of();
		}

	}

	/**
	 * A row.
	 */
	record MatrixRow(Link aspect, List<MatrixCell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param name its column and row
	 * @param state its publication state, null where a look inherits
	 * @param inherited the name of the type that a look inherits from
	 * @param schedule when it goes live, null if it is not scheduled
	 * @param from the low end of its stretch, null where none can be drawn
	 * @param due how many of its sources are to be checked
	 * @param reports how many reports of readers are open
	 * @param first whether it is a type's own, which begins a group
	 */
	record MatrixCell(String name, String href, @Nullable ContentStateView state, @Nullable String inherited,
			@Nullable ScheduleView schedule, @Nullable Integer from, @Nullable Integer to, int due, int reports,
			String tint, boolean first) {

		public String x() {
			return this.from * 10 + "%";
		}

		public String width() {
			return (this.to - this.from) * 10 + "%";
		}

	}

}
