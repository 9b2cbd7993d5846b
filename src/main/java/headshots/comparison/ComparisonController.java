package headshots.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import headshots.web.BadAddress;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Comparisons, and the form that chooses one.
 */
@Controller
class ComparisonController {

	private static final String TOO_MANY = "A comparison shows two to four types side by side; more would not fit. "
			+ "Choose up to four of them.";

	private final CurrentMatrix matrix;

	ComparisonController(CurrentMatrix matrix) {
		this.matrix = matrix;
	}

	/** The picker's form arrives here; what it chooses has an address of its own. */
	@GetMapping("/compare")
	String choose(@RequestParam(name = "type", defaultValue = "") List<String> slugs, Model model) {
		List<String> chosen = slugs.stream().filter((slug) -> !slug.isBlank()).map(String::strip).distinct().toList();
		if (!chosen.isEmpty()) {
			return "redirect:" + Comparison.href(complete(columns(chosen)));
		}
		Matrix current = this.matrix.get();
		model.addAttribute("page",
				PageHead.of(PageHead.Kind.LISTING, "Compare headshots",
						"Put any two to four types or looks side by side: what they are for, and where they part.",
						"/compare"));
		model.addAttribute("picker", new Picker(current, current.opening()));
		model.addAttribute("suggestions", suggestions(current));
		return "comparison/choose";
	}

	@GetMapping("/compare/{slugs}")
	String compare(@PathVariable String slugs, @RequestParam(name = "rows", defaultValue = "") String rows,
			Model model) {
		Matrix current = this.matrix.get();
		List<String> asked = List.of(slugs.split("-vs-", -1));
		List<Column> columns = columns(asked.stream().distinct().toList());
		if (columns.size() < asked.size() || columns.size() < Comparison.FEWEST) {
			return "redirect:" + Comparison.href(complete(columns));
		}
		Comparison comparison = Comparison.of(current, columns);
		List<Column> editorial = current.columns().stream().filter(columns::contains).toList();
		model.addAttribute("page",
				PageHead
					.of(PageHead.Kind.ARTICLE, comparison.heading(), comparison.verdict(), Comparison.href(editorial))
					.below(new Link("Compare", "/compare"))
					.changedOn(comparison.changed()));
		model.addAttribute("comparison", comparison);
		model.addAttribute("turned", turned(comparison));
		model.addAttribute("differing", rows.equals("differing"));
		model.addAttribute("picker", new Picker(current, columns));
		return "comparison/show";
	}

	private List<Column> columns(List<String> slugs) {
		if (slugs.size() > Comparison.MOST) {
			throw new BadAddress(TOO_MANY);
		}
		Matrix current = this.matrix.get();
		List<Optional<Column>> found = slugs.stream().map(current::column).toList();
		if (found.stream().anyMatch(Optional::isEmpty)) {
			throw new PageNotFound(near(slugs));
		}
		return found.stream().flatMap(Optional::stream).toList();
	}

	/** A single column gets its usual partner. */
	private List<Column> complete(List<Column> columns) {
		if (columns.size() >= Comparison.FEWEST) {
			return columns;
		}
		List<Column> complete = new ArrayList<>(columns);
		complete.add(this.matrix.get().usualPartner(columns.get(0)).orElseThrow(PageNotFound::new));
		return complete;
	}

	/**
	 * The comparison that was probably meant, if every part is near a column that exists.
	 */
	private List<Link> near(List<String> slugs) {
		Matrix current = this.matrix.get();
		LinkedHashSet<Column> near = new LinkedHashSet<>();
		slugs.forEach((slug) -> current.column(slug).or(() -> current.nearest(slug)).ifPresent(near::add));
		if (near.isEmpty()) {
			return List.of();
		}
		Comparison meant = Comparison.of(current, complete(List.copyOf(near)));
		return List.of(new Link(meant.heading(), meant.href()));
	}

	private static Link turned(Comparison comparison) {
		String first = comparison.columns().get(0).name();
		boolean pair = comparison.columns().size() == Comparison.FEWEST;
		return new Link(pair ? "Swap sides" : "Move " + first + " to the end", Comparison.href(comparison.turned()));
	}

	private static List<Link> suggestions(Matrix matrix) {
		return matrix.columns()
			.stream()
			.flatMap((column) -> matrix.usualPartner(column).stream().map((partner) -> List.of(column, partner)))
			.map((pair) -> Comparison.of(matrix, pair))
			.map((comparison) -> new Link(comparison.heading(), comparison.href()))
			.toList();
	}

	/**
	 * The form that chooses columns.
	 *
	 * @param matrix where the choices come from
	 * @param chosen the columns that are chosen
	 */
	record Picker(Matrix matrix, List<Column> chosen) {

		/**
		 * The form's selects, each with the slug that is chosen in it, or an empty one.
		 */
		public List<String> selects() {
			return IntStream.range(0, Comparison.MOST)
				.mapToObj((i) -> (i < this.chosen.size()) ? this.chosen.get(i).slug() : "")
				.toList();
		}

		public List<Column> types() {
			return this.matrix.types();
		}

		public List<Column> looks(Column type) {
			return this.matrix.looks(type);
		}

	}

}
