package headshots.preparation;

import java.util.ArrayList;
import java.util.List;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A list to print and tick.
 *
 * @param introduction the use of the list, Markdown
 * @param types keys of the types that it serves
 * @param groups the items under their headings
 * @param citations keys of sources
 */
@Embeddable
public record ChecklistContent(String slug, @Size(max = 80) String title,
		@CarriesLinks @Column(length = 2000) @Size(max = 2000) String introduction,
		@JdbcTypeCode(SqlTypes.JSON) List<String> types, @JdbcTypeCode(SqlTypes.JSON) List<ChecklistGroup> groups,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations, int position) implements Content {

	public ChecklistContent {
		slug = Content.text(slug);
		title = Content.text(title);
		introduction = Content.text(introduction);
		types = Content.list(types);
		groups = Content.list(groups);
		citations = Content.list(citations);
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(ChecklistContent.class).slug("slug", this.slug)
			.text("title", this.title)
			.text("introduction", this.introduction)
			.require(!this.groups.isEmpty(), "groups", "is missing")
			.number("position", this.position, 1, Integer.MAX_VALUE);
		for (int i = 0; i < this.groups.size(); i++) {
			String group = "groups." + (i + 1);
			validator.text(group + ".title", this.groups.get(i).title())
				.texts(group + ".items", this.groups.get(i).items(), 1);
		}
		return validator.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.addAll(ContentReference.references("types", ContentReference.TYPES, this.types));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

	/**
	 * Items under one heading.
	 *
	 * @param items one line each
	 */
	public record ChecklistGroup(@Size(max = 80) String title, List<@Size(max = 240) String> items) {

		public ChecklistGroup {
			title = Content.text(title);
			items = Content.list(items);
		}

	}

}
