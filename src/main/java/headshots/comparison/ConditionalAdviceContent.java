package headshots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.reference.Sources;
import headshots.text.Sentences;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Advice on one aspect of a headshot type that goes for some readers only.
 *
 * @param type the key of the type or look; the looks of a type share its advice
 * @param aspect the key of the aspect
 * @param condition the code of a {@link ReaderCondition}
 * @param text the advice, one to three plain sentences that need no heading
 * @param citations keys of sources
 */
@Embeddable
public record ConditionalAdviceContent(@Size(max = ContentValidator.LONGEST_KEY) String type,
		@Size(max = ContentValidator.LONGEST_KEY) String aspect,
		@Column(name = "reader_condition") @Size(max = 40) @Nullable String condition,
		@Column(length = 300) @Size(max = 300) String text,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations) implements Content {

	private static final int MOST_SENTENCES = 3;

	private static final Set<String> CONDITIONS = Set.copyOf(ReaderCondition.CODES);

	public ConditionalAdviceContent {
		text = Content.text(text);
		citations = Content.list(citations);
	}

	@Override
	public String slug() {
		return this.type + "." + this.aspect + "." + this.condition;
	}

	@Override
	public String title() {
		return readerCondition().map((condition) -> condition.opening() + ": ").orElse("") + this.text;
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(ConditionalAdviceContent.class).text("type", this.type)
			.text("aspect", this.aspect)
			.oneOf("condition", this.condition, CONDITIONS)
			.text("text", this.text)
			.require(Sentences.count(this.text) <= MOST_SENTENCES, "text",
					"has more than three sentences: keep what helps most")
			.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.add(Reference.within("type", HeadshotTypes.KIND, this.type));
		references.add(Reference.within("aspect", Aspects.KIND, this.aspect));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

	@Override
	public List<Reference> namedAfter() {
		return references().stream().filter(Reference::owning).toList();
	}

	@Override
	public String qualifier() {
		return readerCondition().map((condition) -> Sentences.within(condition.opening())).orElse("");
	}

	/** Returns the condition; a draft may have none yet. */
	Optional<ReaderCondition> readerCondition() {
		return Optional.ofNullable(this.condition).flatMap(ReaderCondition::of);
	}

}
