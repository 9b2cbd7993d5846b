package headshots.studio;

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
import headshots.comparison.GuidanceTexts;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.publishing.Entries;
import headshots.publishing.EntryState;
import headshots.publishing.EntryStatus;
import headshots.reference.SourceContent;
import headshots.reference.Sources;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The matrix as staff see it. However many cells there are, the database is asked once.
 */
@Component
class StudioMatrix {

	private final Entries entries;

	private final WorkWaiting work;

	private final Times times;

	StudioMatrix(Entries entries, WorkWaiting work, Times times) {
		this.entries = entries;
		this.work = work;
		this.times = times;
	}

	void show(StaffMember staff, Model model) {
		List<Entries.Draft> drafts = this.entries.drafts()
			.stream()
			.filter((draft) -> draft.status().state() != EntryState.WITHDRAWN)
			.sorted(Comparator.comparing(Entries.Draft::content, Content.IN_ORDER))
			.toList();
		List<Group> groups = groups(drafts);
		List<Row> rows = rows(drafts, groups.stream().flatMap((group) -> group.columns().stream()).toList());
		List<Cell> cells = rows.stream().flatMap((row) -> row.cells().stream()).toList();
		model.addAttribute("groups", groups);
		model.addAttribute("rows", rows);
		model.addAttribute("written", cells.stream().filter((cell) -> cell.state() != ShownState.MISSING).count());
		model.addAttribute("cells", cells.size());
		model.addAttribute("work", this.work.of(staff, drafts));
	}

	private static List<Group> groups(List<Entries.Draft> drafts) {
		List<Entries.Draft> types = of(HeadshotTypes.KIND, drafts);
		return types.stream().filter((draft) -> type(draft).parent() == null).map((draft) -> {
			List<Column> columns = new ArrayList<>();
			columns.add(Column.of(draft, null));
			types.stream()
				.filter((look) -> Objects.equals(type(look).parent(), draft.status().key()))
				.forEach((look) -> columns.add(Column.of(look, columns.get(0))));
			return new Group(type(draft).name(), columns);
		}).toList();
	}

	private List<Row> rows(List<Entries.Draft> drafts, List<Column> columns) {
		Map<String, Entries.Draft> written = new HashMap<>();
		of(GuidanceTexts.KIND, drafts)
			.forEach((draft) -> written.put(((GuidanceContent) draft.content()).slug(), draft));
		Map<String, SourceContent> sources = new HashMap<>();
		of(Sources.KIND, drafts).forEach((draft) -> sources.put(draft.status().key(), (SourceContent) draft.content()));
		return of(Aspects.KIND, drafts).stream().map((aspect) -> {
			String key = aspect.status().key();
			String name = ((AspectContent) aspect.content()).name();
			return new Row(new Link(name, Places.editor(aspect.status())),
					columns.stream().map((column) -> cell(column, key, name, written, sources)).toList());
		}).toList();
	}

	private Cell cell(Column column, String aspect, String aspectName, Map<String, Entries.Draft> written,
			Map<String, SourceContent> sources) {
		Entries.Draft own = written.get(column.key() + "." + aspect);
		String name = column.name() + ", " + aspectName;
		if (own == null) {
			Column parent = column.parent();
			boolean inherited = parent != null && written.containsKey(parent.key() + "." + aspect);
			return new Cell(name, Places.kind(GuidanceTexts.KIND) + "/new?type=" + column.key() + "&aspect=" + aspect,
					inherited ? null : ShownState.MISSING, inherited ? parent.name() : null, null, null, 0,
					column.tint(), column.parent() == null);
		}
		GuidanceContent content = (GuidanceContent) own.content();
		int due = (int) content.citations()
			.stream()
			.map(sources::get)
			.filter((source) -> source != null && SourceChecks.isDue(source, this.times.today()))
			.count();
		boolean drawn = content.from() != null && content.to() != null && content.from() < content.to();
		return new Cell(name, Places.editor(own.status()), ShownState.of(own.status().state()), null,
				drawn ? content.from() : null, drawn ? content.to() : null, due, column.tint(),
				column.parent() == null);
	}

	private static List<Entries.Draft> of(String kind, List<Entries.Draft> drafts) {
		return drafts.stream().filter((draft) -> draft.status().kind().equals(kind)).toList();
	}

	private static HeadshotTypeContent type(Entries.Draft draft) {
		return (HeadshotTypeContent) draft.content();
	}

	/**
	 * A type with its looks.
	 *
	 * @param columns the type itself, then its looks
	 */
	record Group(String name, List<Column> columns) {
	}

	/**
	 * A column.
	 *
	 * @param parent the type that a look belongs to, null for a type
	 * @param tint the class that colors it
	 */
	record Column(String key, String name, @Nullable Column parent, String href, String tint) {

		static Column of(Entries.Draft draft, @Nullable Column parent) {
			HeadshotTypeContent type = type(draft);
			EntryStatus entry = draft.status();
			String tint = (type.tint() != null) ? "tint-" + type.tint() : (parent != null) ? parent.tint() : "";
			return new Column(entry.key(), type.name(), parent, Places.editor(entry), tint);
		}

	}

	/**
	 * A row.
	 */
	record Row(Link aspect, List<Cell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param name its column and row
	 * @param state how it stands, null where a look inherits
	 * @param inherited the name of the type that a look inherits from
	 * @param from the low end of its stretch, null where none can be drawn
	 * @param due how many of its sources are to be checked
	 * @param first whether it is a type's own, which begins a group
	 */
	record Cell(String name, String href, @Nullable ShownState state, @Nullable String inherited,
			@Nullable Integer from, @Nullable Integer to, int due, String tint, boolean first) {

		public String x() {
			return this.from * 10 + "%";
		}

		public String width() {
			return (this.to - this.from) * 10 + "%";
		}

	}

}
