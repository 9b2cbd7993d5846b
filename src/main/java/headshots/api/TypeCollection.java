package headshots.api;

import java.util.List;
import java.util.Optional;

import headshots.api.TypeResource.TypeLinks;
import headshots.comparison.Column;
import headshots.comparison.CurrentMatrix;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The headshot types, each followed by its looks.
 */
@Component
@Order(10)
class TypeCollection implements ApiCollection<Column, TypeResource> {

	private final CurrentMatrix matrix;

	private final Representations representations;

	private final GuidanceCollection guidance;

	TypeCollection(CurrentMatrix matrix, Representations representations, GuidanceCollection guidance) {
		this.matrix = matrix;
		this.representations = representations;
		this.guidance = guidance;
	}

	@Override
	public String name() {
		return HeadshotTypes.KIND;
	}

	@Override
	public String about() {
		return "headshot types and their looks";
	}

	@Override
	public Class<TypeResource> itemType() {
		return TypeResource.class;
	}

	/** Every page of a comparison offers all of them in one list. */
	@Override
	public boolean isPaged() {
		return false;
	}

	@Override
	public boolean hasGuidance() {
		return true;
	}

	@Override
	public List<Column> all() {
		return this.matrix.get().columns();
	}

	@Override
	public String key(Column column) {
		return column.key();
	}

	@Override
	public TypeResource represent(Column column) {
		HeadshotTypeContent content = column.content();
		return new TypeResource(column.key(), content.name(), content.title(), reference(column.parent()),
				content.promise(), content.summary(),
				this.representations.text(column.definition(), content.definition()), content.keyFeatures(),
				column.dates().changed(),
				new TypeLinks(this.representations.itemUrl(name(), column.key()),
						this.representations.url(column.href()),
						this.representations.itemUrl(name(), column.key(), ApiCatalog.GUIDANCE)));
	}

	@Override
	public Optional<List<GuidanceResource>> guidance(String key) {
		return item(key).map((column) -> this.guidance.represent(this.matrix.get().cells(column)));
	}

	private @Nullable ItemReference reference(@Nullable Column column) {
		return (column != null) ? this.representations.reference(name(), column.key(), column.name()) : null;
	}

}
