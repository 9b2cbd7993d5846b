package headshots.studio.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts texts, problems and options into the fields of a form.
 *
 * @param fields the texts
 * @param problems the problems by control
 * @param catalog the items that can be chosen
 */
record FormRenderer(FormValues fields, List<ViolationView> problems, ContentLookup catalog) {

	/** Rows that wait to be filled; a saved form brings new ones. */
	private static final int EMPTY_ROWS = 3;

	FieldView field(Field field, boolean settled) {
		return field(field, field.name(), settled);
	}

	private FieldView field(Field field, String name, boolean settled) {
		List<String> values = this.fields.all(name);
		return new FieldView(field, name, values, problems(name), options(field, name, values),
				(field.isGroup() || field.shape() == FieldType.PICTURE)
						? field.parts().stream().map((part) -> field(part, false)).toList() : List.of(),
				(field.shape() == FieldType.ROWS) ? rows(field) : List.of(),
				(field.shape() == FieldType.STRETCH) ? Scale.of(this.fields, field.parts(), this.catalog) : null,
				settled);
	}

	private List<String> problems(String name) {
		return this.problems.stream()
			.filter((problem) -> name.equals(problem.control()))
			.map(ViolationView::text)
			.toList();
	}

	private List<OptionView.OptionGroup> options(Field field, String name, List<String> chosen) {
		return OptionView.grouped(name, field.choices().options(this.catalog, chosen), chosen);
	}

	private List<FieldView.FieldRow> rows(Field field) {
		List<FieldView.FieldRow> rows = new ArrayList<>();
		for (int i = 1; i <= this.fields.rows(field) + EMPTY_ROWS; i++) {
			int row = i;
			rows.add(new FieldView.FieldRow(field.rowLabel(), row,
					field.parts().stream().map((part) -> field(part, field.inRow(row, part), false)).toList()));
		}
		return rows;
	}

}
