package headshots.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import headshots.api.ComparisonResource.ComparedAspect;
import headshots.api.ComparisonSummary.OnePictureAnswer;
import headshots.comparison.Aspects;
import headshots.comparison.Column;
import headshots.comparison.Comparison;
import headshots.comparison.ComparisonSection;
import headshots.comparison.CurrentMatrix;
import headshots.comparison.HeadshotTypes;
import headshots.comparison.Matrix;
import headshots.comparison.OnePicture;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Comparisons. The list has those that the guide suggests; any other two to four types
 * have one too.
 */
@Component
@Order(40)
class ComparisonCollection implements ApiCollection<Comparison, ComparisonResource> {

	private final CurrentMatrix matrix;

	private final Representations representations;

	private final GuidanceCollection guidance;

	ComparisonCollection(CurrentMatrix matrix, Representations representations, GuidanceCollection guidance) {
		this.matrix = matrix;
		this.representations = representations;
		this.guidance = guidance;
	}

	@Override
	public String name() {
		return "comparisons";
	}

	@Override
	public String about() {
		return "types or looks side by side; any two to four of them, joined by -vs-, have a comparison";
	}

	@Override
	public Class<ComparisonResource> itemType() {
		return ComparisonResource.class;
	}

	@Override
	public Class<ComparisonSummary> listedType() {
		return ComparisonSummary.class;
	}

	@Override
	public List<Comparison> all() {
		return this.matrix.get().usualComparisons();
	}

	@Override
	public String key(Comparison comparison) {
		return comparison.columns().stream().map(Column::key).collect(Collectors.joining(ComparisonSection.BETWEEN));
	}

	@Override
	public ComparisonResource represent(Comparison comparison) {
		String key = key(comparison);
		return new ComparisonResource(key, comparison.heading(), types(comparison), answer(comparison.answer()),
				comparison.verdict(), comparison.rows().stream().map(this::represent).toList(), comparison.changed(),
				links(comparison, key));
	}

	@Override
	public ComparisonSummary listed(Comparison comparison) {
		String key = key(comparison);
		return new ComparisonSummary(key, comparison.heading(), types(comparison), answer(comparison.answer()),
				links(comparison, key));
	}

	@Override
	public Optional<ComparisonResource> find(String key) {
		Matrix current = this.matrix.get();
		List<String> keys = List.of(key.split(ComparisonSection.BETWEEN, -1));
		if (keys.size() > Comparison.MOST || keys.stream().distinct().count() < keys.size()) {
			throw ApiProblemException
				.unclear("A comparison has two to four different types or looks, such as actor-vs-model.");
		}
		List<Column> columns = new ArrayList<>();
		keys.forEach((each) -> current.columns()
			.stream()
			.filter((column) -> column.key().equals(each))
			.findFirst()
			.ifPresent(columns::add));
		boolean known = columns.size() == keys.size() && columns.size() >= Comparison.FEWEST;
		return known ? Optional.of(represent(Comparison.of(current, columns))) : Optional.empty();
	}

	private ComparedAspect represent(Comparison.ComparedRow row) {
		return new ComparedAspect(this.representations.reference(Aspects.KIND, row.row().key(), row.row().name()),
				(row.relation() != null) ? row.relation().relation().code() : null, row.reason(),
				this.guidance.represent(row.said()));
	}

	private List<ItemReference> types(Comparison comparison) {
		return comparison.columns()
			.stream()
			.map((column) -> this.representations.reference(HeadshotTypes.KIND, column.key(), column.name()))
			.toList();
	}

	private ItemLinks links(Comparison comparison, String key) {
		return new ItemLinks(this.representations.itemUrl(name(), key), this.representations.url(comparison.href()));
	}

	private static @Nullable OnePictureAnswer answer(@Nullable OnePicture answer) {
		return (answer != null) ? new OnePictureAnswer(answer.answer().code(), answer.question(), answer.words(),
				answer.changesInWords()) : null;
	}

}
