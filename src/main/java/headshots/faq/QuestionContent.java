package headshots.faq;

import java.util.ArrayList;
import java.util.List;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.RecordVersion;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A question that readers ask. Version 2 says to which group it belongs and on which
 * types’ pages it comes first; older ones belong to the group that the migration gives
 * them.
 *
 * @param answer Markdown; its first sentence answers on its own
 * @param group the code of its {@linkplain QuestionGroup group}
 * @param types keys of the types that it concerns, empty for all
 * @param featuredFor keys of the types on whose pages it comes before the others
 * @param aspects keys of related aspects
 * @param citations keys of sources
 */
@Embeddable
@RecordVersion(2)
public record QuestionContent(String slug, @Size(max = 120) String question,
		@CarriesLinks @Column(length = 4000) @Size(max = 4000) String answer,
		@Column(name = "question_group") @Nullable String group, @JdbcTypeCode(SqlTypes.JSON) List<String> types,
		@JdbcTypeCode(SqlTypes.JSON) List<String> featuredFor, @JdbcTypeCode(SqlTypes.JSON) List<String> aspects,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations, int position) implements Content {

	public QuestionContent {
		slug = Content.text(slug);
		question = Content.text(question);
		answer = Content.text(answer);
		group = (group == null) ? QuestionGroup.ofEarlier(slug) : group;
		types = Content.list(types);
		featuredFor = Content.list(featuredFor);
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
			.oneOf("group", this.group, QuestionGroup.codes())
			.number("position", this.position, 1, Integer.MAX_VALUE)
			.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.addAll(ContentReference.references("types", ContentReference.TYPES, this.types));
		references.addAll(ContentReference.references("featuredFor", ContentReference.TYPES, this.featuredFor));
		references.addAll(ContentReference.references("aspects", ContentReference.ASPECTS, this.aspects));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

}
