package headshots.comparison;

import java.util.List;
import java.util.Optional;

import headshots.web.Link;

import org.springframework.stereotype.Service;

/**
 * The types and looks for the pages of other slices.
 */
@Service
public class TypeSummaries {

	private final CurrentMatrix matrix;

	private final Portraits portraits;

	TypeSummaries(CurrentMatrix matrix, Portraits portraits) {
		this.matrix = matrix;
		this.portraits = portraits;
	}

	/**
	 * Finds a published type or look.
	 * @param key its key
	 */
	public Optional<TypeSummary> find(String key) {
		Matrix current = this.matrix.get();
		return current.columns()
			.stream()
			.filter((column) -> column.key().equals(key))
			.findFirst()
			.map((column) -> new TypeSummary(column.title(), column.content().summary(), column.content().keyFeatures(),
					column.href(), column.tint(), this.portraits.of(column),
					current.usualPartner(column)
						.map((partner) -> new Link(partner.title(), Comparison.href(List.of(column, partner))))
						.orElse(null)));
	}

}
