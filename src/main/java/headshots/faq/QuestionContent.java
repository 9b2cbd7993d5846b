package headshots.faq;

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
 * A question that readers ask.
 *
 * @param answer Markdown; its first sentence answers on its own
 * @param types keys of the types that it concerns, empty for all
 * @param aspects keys of related aspects
 * @param citations keys of sources
 */
@Embeddable
public record QuestionContent(String slug, @Size(max = 120) String question,
		@CarriesLinks @Column(length = 4000) @Size(max = 4000) String answer,
		@JdbcTypeCode(SqlTypes.JSON) List<String> types, @JdbcTypeCode(SqlTypes.JSON) List<String> aspects,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations, int position) implements Content {

	public QuestionContent {
		slug = Content.text(slug);
		question = Content.text(question);
		answer = Content.text(answer);
		types = Content.list(types);
		aspects = Content.list(aspects);
		citations = Content.list(citations);
	}

	@Override
	public String title() {
		return this.question;
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(QuestionContent.class).slug("slug", this.slug)
			.text("question", this.question)
			.text("answer", this.answer)
			.number("position", this.position, 1, Integer.MAX_VALUE)
			.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.addAll(ContentReference.references("types", ContentReference.TYPES, this.types));
		references.addAll(ContentReference.references("aspects", ContentReference.ASPECTS, this.aspects));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

}
