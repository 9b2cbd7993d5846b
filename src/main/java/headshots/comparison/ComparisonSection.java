package headshots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.PublicationDates;
import headshots.content.Redirects;
import headshots.site.CardDrawing;
import headshots.site.CardPicture;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.Markdown;
import headshots.web.Assets;
import headshots.web.EmbeddablePage;
import headshots.web.Link;
import headshots.web.ScriptedPages;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the matrix to the site: its home page, types, aspects, cells and the usual
 * comparisons.
 */
@Component
@Order(10)
public class ComparisonSection implements ContentSection, ScriptedPages {

	/** The front page. */
	static final String HOME = "/";

	/** The list of all types and looks. */
	static final String TYPES = "/headshots";

	/** The page on which comparisons are chosen; each has a page below it. */
	public static final String COMPARE = "/compare";

	/** The page of each aspect is below. */
	static final String ASPECTS = "/aspects";

	/** Separates the slugs in the path of a comparison. */
	public static final String BETWEEN = "-vs-";

	/** The heading above the definition on the page of a type. */
	private static final String DEFINITION = "what";

	/** The heading above the bars on the page of an aspect. */
	private static final String SPECTRUM = "spectrum";

	/** The style sheets of pages that open with pictures. */
	static final List<String> PICTURE_PAGE = List.of(Assets.LISTS, Assets.PICTURE_PAGES);

	/** The value of the parameter "rows" that leaves out the rows that agree. */
	static final String DIFFERING = "differing";

	/** In CSS pixels, as all heights: the answer and the first row. */
	private static final int COMPARISON_HEIGHT = 800;

	/** The scale with all types and looks. */
	private static final int ASPECT_HEIGHT = 720;

	private final CurrentMatrix matrix;

	private final HeadshotTypes types;

	private final Redirects redirects;

	private final ComparisonCards cards;

	ComparisonSection(CurrentMatrix matrix, HeadshotTypes types, Redirects redirects, ComparisonCards cards) {
		this.matrix = matrix;
		this.types = types;
		this.redirects = redirects;
		this.cards = cards;
	}

	/** Their pages have a button that copies their address. */
	@Override
	public boolean runScripts(String path) {
		return path.startsWith(COMPARE + "/") || path.startsWith(ASPECTS + "/");
	}

	@Override
	public List<Page> pages() {
		Matrix current = this.matrix.get();
		List<Page> pages = new ArrayList<>();
		List<PublicationDates> columns = current.columns().stream().map((column) -> current.dates(column)).toList();
		pages.add(Page.dated(HOME, Site.NAME, "The comparison at a glance, and where to go next.", columns));
		pages
			.add(Page.gathering(TYPES, "Headshot types and looks", "All types and their looks.", this.types.entries()));
		pages.add(Page.dated(COMPARE, "Compare headshots", "Any two to four types or looks side by side.", columns));
		current.columns().forEach((column) -> pages.add(page(column, current.dates(column))));
		current.rows().forEach((row) -> pages.add(page(row, current.dates(row))));
		current.usualComparisons().forEach((comparison) -> pages.add(page(current, comparison)));
		current.columns()
			.stream()
			.flatMap((column) -> current.cells(column).stream())
			.filter((cell) -> !cell.isInherited())
			.forEach((cell) -> pages.add(page(cell)));
		return pages;
	}

	/** A look answers with the guidance that it inherits. */
	@Override
	public List<Page> repeatedPages() {
		Matrix current = this.matrix.get();
		return current.columns()
			.stream()
			.flatMap((column) -> current.cells(column).stream())
			.filter(Cell::isInherited)
			.map(ComparisonSection::page)
			.toList();
	}

	@Override
	public Optional<Page> comparing(List<String> types) {
		Matrix current = this.matrix.get();
		List<Column> columns = current.columns().stream().filter((column) -> types.contains(column.key())).toList();
		boolean comparable = columns.size() >= Comparison.FEWEST && columns.size() <= Comparison.MOST;
		return comparable ? Optional.of(page(current, Comparison.of(current, columns))) : Optional.empty();
	}

	/** A comparison of any types has a page, listed or not. */
	@Override
	public Optional<Set<String>> anchors(String path) {
		Matrix current = this.matrix.get();
		if (path.startsWith(COMPARE + "/")) {
			List<String> slugs = slugs(path);
			boolean known = slugs.size() <= Comparison.MOST
					&& slugs.stream().allMatch((slug) -> current.column(slug).isPresent());
			return known ? Optional.of(current.rows().stream().map(Row::slug).collect(Collectors.toSet()))
					: Optional.empty();
		}
		Optional<Column> column = current.columnAt(path);
		if (column.isPresent()) {
			return Optional.of(anchors(DEFINITION, current.cells(column.get()), (cell) -> cell.row().slug()));
		}
		return current.rowAt(path).map((row) -> anchors(SPECTRUM, current.cells(row), (cell) -> cell.column().slug()));
	}

	@Override
	public Optional<CardDrawing> card(String path) {
		return this.cards.card(path);
	}

	@Override
	public List<CardPicture> pictures(List<String> types) {
		return this.cards.pictures(types);
	}

	@Override
	public Optional<EmbeddablePage> embeddable(String path, Map<String, String> parameters) {
		Matrix current = this.matrix.get();
		if (path.startsWith(COMPARE + "/")) {
			boolean differing = DIFFERING.equals(parameters.get("rows"));
			List<String> slugs = ComparisonSelection.today(current, this.redirects, slugs(path));
			return ComparisonSelection.named(current, slugs)
				.map((columns) -> embeddable(Comparison.of(current, columns), differing));
		}
		Optional<Column> only = current.column(parameters.getOrDefault("type", ""));
		return current.rowAt(path).map((row) -> embeddable(row, only.orElse(null)));
	}

	static EmbeddablePage embeddable(Comparison comparison, boolean differing) {
		return new EmbeddablePage(comparison.heading(), comparison.href() + (differing ? "?rows=" + DIFFERING : ""),
				COMPARISON_HEIGHT,
				Stream.concat(Stream.of(Assets.EMBEDDED_GUIDANCE), comparison.stylesheets().stream()).toList());
	}

	static EmbeddablePage embeddable(Row row, @Nullable Column only) {
		String title = row.name() + ": " + ((only != null) ? only.title() : "all types of headshots");
		return new EmbeddablePage(title, row.href() + ((only != null) ? "?type=" + only.slug() : ""), ASPECT_HEIGHT,
				List.of(Assets.EMBEDDED_GUIDANCE));
	}

	/** The slugs in the path of a comparison. */
	static List<String> slugs(String path) {
		return List.of(path.substring(COMPARE.length() + 1).split(BETWEEN, -1));
	}

	private static Set<String> anchors(String heading, List<Cell> cells, Function<Cell, String> anchor) {
		Set<String> anchors = cells.stream().map(anchor).collect(Collectors.toSet());
		anchors.add(heading);
		return anchors;
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(HeadshotTypes.KIND, "Types and looks"), new KindName(Aspects.KIND, "Aspects"),
				new KindName(GuidanceService.KIND, "Guidance"), new KindName(PairVerdicts.KIND, "One picture for two"));
	}

	@Override
	public List<NavigationLink> navigation() {
		List<NavigationLink> links = new ArrayList<>();
		links.add(new NavigationLink(100, new Link("Compare", COMPARE)));
		this.matrix.get()
			.columns()
			.stream()
			.filter((column) -> column.content().inNavigation())
			.forEach((column) -> links.add(new NavigationLink(200, new Link(column.name(), column.href()))));
		return links;
	}

	private static Page page(Column column, PublicationDates dates) {
		HeadshotTypeContent content = column.content();
		String words = Stream.concat(Stream.of(Markdown.plain(content.definition())), content.keyFeatures().stream())
			.reduce("", (all, more) -> all + " " + more);
		return new Page(HeadshotTypes.KIND, column.key(), column.name(), column.title(), content.summary(),
				column.href(), words, List.of(), dates);
	}

	private static Page page(Row row, PublicationDates dates) {
		AspectContent content = row.content();
		return new Page(Aspects.KIND, row.key(), row.name(), row.name(), content.question() + " From “"
				+ content.lowPole() + "” to “" + content.highPole() + "”, for every type.", row.href(), "", List.of(),
				dates);
	}

	/** A pair on which editors have given a verdict is the page of that verdict. */
	private static Page page(Matrix matrix, Comparison comparison) {
		Optional<EditedVerdict> verdict = matrix.verdict(comparison.columns().get(0), comparison.columns().get(1));
		PublicationDates changed = comparison.lastChange().orElse(Page.NEVER);
		return new Page(verdict.isPresent() ? PairVerdicts.KIND : Page.PAGES,
				verdict.map((edited) -> edited.item().key()).orElse(comparison.href()), comparison.heading(),
				comparison.heading(), comparison.inShort(), comparison.href(),
				(comparison.answer() != null) ? comparison.answer().changesInWords() : "", List.of(),
				verdict.map((edited) -> edited.dates().laterChange(changed)).orElse(changed));
	}

	private static Page page(Cell cell) {
		GuidanceContent content = cell.content();
		String title = cell.column().title() + ": " + cell.row().name().toLowerCase(Locale.ROOT);
		String words = Stream
			.concat(Stream.of(Markdown.plain(content.detail())),
					Stream.concat(content.dos().stream(), content.avoids().stream()))
			.reduce("", (all, more) -> all + " " + more);
		return new Page(GuidanceService.KIND, cell.column().key() + "." + cell.row().key(), title, title,
				content.summary(), cell.column().href() + "#" + cell.row().slug(), words, List.of(), cell.dates());
	}

}
