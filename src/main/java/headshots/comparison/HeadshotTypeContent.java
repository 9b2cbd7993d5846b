package headshots.comparison;

import java.util.ArrayList;
import java.util.List;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A headshot type, or a look, which is a type within a type.
 *
 * @param name the short name that heads a column: "Theatrical"
 * @param title the name in full: "Theatrical actor headshots"
 * @param parent the key of the type that a look belongs to, null for a type
 * @param promise the picture's job as one sentence, read alone and beside its neighbor's
 * @param tint the color temperature that marks the type; a look without one has its
 * type's
 * @param wayIn the link for readers who come for this type: "I act"
 * @param inNavigation whether every page's navigation links to it
 * @param comparedWith the key of the type it is usually compared with
 */
@Embeddable
public record HeadshotTypeContent(String slug, @Size(max = 40) String name, @Size(max = 80) String title,
		@Nullable String parent, @Size(max = 120) @Nullable String promise, @Size(max = 160) String summary,
		@CarriesLinks @Column(length = 4000) @Size(max = 4000) String definition,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 160) String> keyFeatures, @Nullable String tint,
		@Size(max = 40) @Nullable String wayIn, boolean inNavigation, @Nullable String comparedWith,
		int position) implements Content {

	public HeadshotTypeContent {
		slug = Content.text(slug);
		name = Content.text(name);
		title = Content.text(title);
		summary = Content.text(summary);
		definition = Content.text(definition);
		keyFeatures = Content.list(keyFeatures);
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(HeadshotTypeContent.class).slug("slug", this.slug)
			.text("name", this.name)
			.text("title", this.title)
			.optionalText("promise", this.promise)
			.text("summary", this.summary)
			.text("definition", this.definition)
			.texts("keyFeatures", this.keyFeatures, 3)
			.optionalText("wayIn", this.wayIn)
			.number("position", this.position, 1, Integer.MAX_VALUE);
		if (this.tint != null || this.parent == null) {
			validator.oneOf("tint", this.tint, AccentColors.NAMES);
		}
		return validator.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		if (this.parent != null) {
			references.add(Reference.within("parent", HeadshotTypes.KIND, this.parent));
		}
		if (this.comparedWith != null) {
			references.add(Reference.to("comparedWith", HeadshotTypes.KIND, this.comparedWith));
		}
		return references;
	}

}
