package headshots.api;

import java.util.List;
import java.util.Optional;

import headshots.api.AspectResource.AspectLinks;
import headshots.comparison.AspectContent;
import headshots.comparison.Aspects;
import headshots.comparison.CurrentMatrix;
import headshots.comparison.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The aspects on which headshots differ.
 */
@Component
@Order(20)
class AspectCollection implements ApiCollection<Row, AspectResource> {

	private final CurrentMatrix matrix;

	private final Representations representations;

	private final GuidanceCollection guidance;

	AspectCollection(CurrentMatrix matrix, Representations representations, GuidanceCollection guidance) {
		this.matrix = matrix;
		this.representations = representations;
		this.guidance = guidance;
	}

	@Override
	public String name() {
		return Aspects.KIND;
	}

	@Override
	public String about() {
		return "the aspects on which headshots differ, with the ends of their scales";
	}

	@Override
	public Class<AspectResource> itemType() {
		return AspectResource.class;
	}

	/** Every comparison shows all of them. */
	@Override
	public boolean isPaged() {
		return false;
	}

	@Override
	public boolean hasGuidance() {
		return true;
	}

	@Override
	public List<Row> all() {
		return this.matrix.get().rows();
	}

	@Override
	public String key(Row row) {
		return row.key();
	}

	@Override
	public AspectResource represent(Row row) {
		AspectContent content = row.content();
		return new AspectResource(row.key(), content.name(), content.question(), content.lowPole(), content.highPole(),
				row.dates().changed(),
				new AspectLinks(this.representations.itemUrl(name(), row.key()), this.representations.url(row.href()),
						this.representations.itemUrl(name(), row.key(), ApiCatalog.GUIDANCE)));
	}

	@Override
	public Optional<List<GuidanceResource>> guidance(String key) {
		return item(key).map((row) -> this.guidance.represent(this.matrix.get().cells(row)));
	}

}
