package headshots.reference;

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

/**
 * A word of the trade.
 *
 * @param otherNames synonyms; search treats them as the same term
 * @param meaning one paragraph of Markdown
 */
@Embeddable
public record TermContent(String slug, @Size(max = 60) String term,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 60) String> otherNames,
		@CarriesLinks @Column(length = 1000) @Size(max = 1000) String meaning) implements Content {

	public TermContent {
		slug = Content.text(slug);
		term = Content.text(term);
		meaning = Content.text(meaning);
		otherNames = Content.list(otherNames);
	}

	@Override
	public String title() {
		return this.term;
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(TermContent.class).slug("slug", this.slug)
			.text("term", this.term)
			.texts("otherNames", this.otherNames, 0)
			.text("meaning", this.meaning)
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
