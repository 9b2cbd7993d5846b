package headshots.finder;

import java.util.ArrayList;
import java.util.List;

import headshots.comparison.HeadshotTypes;
import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.reference.Sources;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A result of the finder: the type or look that a reader needs, and the reason.
 *
 * @param title the result in a few words, such as “You need digitals”
 * @param type the key of the type or look
 * @param reason the reason in a sentence or two, Markdown
 * @param citations keys of sources
 */
@Embeddable
public record FinderResultContent(String slug, @Size(max = 80) String title,
		@Size(max = ContentValidator.LONGEST_KEY) @Nullable String type,
		@CarriesLinks @Column(length = 600) @Size(max = 600) String reason,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations) implements Content {

	public FinderResultContent {
		slug = Content.text(slug);
		title = Content.text(title);
		reason = Content.text(reason);
		citations = Content.list(citations);
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(FinderResultContent.class).slug("slug", this.slug)
			.text("title", this.title)
			.text("type", this.type)
			.text("reason", this.reason)
			.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.add(Reference.to("type", HeadshotTypes.KIND, this.type));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

}
