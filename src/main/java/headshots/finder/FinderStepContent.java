package headshots.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
 * A question of the finder.
 *
 * @param help explains the question in a sentence or two, null where it needs none
 * @param answers the answers in the order of the page
 * @param first whether the finder begins with it
 */
@Embeddable
public record FinderStepContent(String slug, @Size(max = 100) String question, @Size(max = 240) @Nullable String help,
		@JdbcTypeCode(SqlTypes.JSON) List<FinderAnswer> answers,
		@Column(name = "is_first") boolean first) implements Content {

	private static final int FEWEST_ANSWERS = 2;

	/** More do not fit the screen of a phone. */
	private static final int MOST_ANSWERS = 8;

	public FinderStepContent {
		slug = Content.text(slug);
		question = Content.text(question);
		answers = Content.list(answers);
	}

	@Override
	public String title() {
		return this.question;
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(FinderStepContent.class).slug("slug", this.slug)
			.text("question", this.question)
			.optionalText("help", this.help)
			.require(this.answers.size() >= FEWEST_ANSWERS, "answers",
					"needs at least " + FEWEST_ANSWERS + " answers (it has " + this.answers.size() + ")")
			.require(this.answers.size() <= MOST_ANSWERS, "answers",
					"can have at most " + MOST_ANSWERS + " answers (it has " + this.answers.size() + ")");
		Set<String> texts = new HashSet<>();
		for (int i = 0; i < this.answers.size(); i++) {
			FinderAnswer answer = this.answers.get(i);
			String row = "answers." + (i + 1);
			validator.text(row + ".text", answer.text())
				.require(answer.text().isBlank() || texts.add(answer.text().strip().toLowerCase(Locale.ROOT)),
						row + ".text", "is in another row already")
				.optionalText(row + ".detail", answer.detail())
				.require(answer.step() != null || answer.result() != null, row + ".step",
						"Choose where this answer leads: to another question or to a result")
				.require(answer.step() == null || answer.result() == null, row + ".result",
						"An answer leads to a question or to a result, not to both");
		}
		return validator.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		this.answers.forEach((answer) -> {
			if (answer.step() != null) {
				references.add(Reference.to("answers", FinderSteps.KIND, answer.step()));
			}
			if (answer.result() != null) {
				references.add(Reference.to("answers", FinderResults.KIND, answer.result()));
			}
		});
		return references;
	}

	/**
	 * An answer, which leads to another question or to a result.
	 *
	 * @param text the answer, as readers would say it
	 * @param detail explains it in a few words, null where it needs none
	 * @param step the key of the question that comes next, null for a result
	 * @param result the key of the result, null for a question
	 */
	public record FinderAnswer(@Size(max = 80) String text, @Size(max = 140) @Nullable String detail,
			@Size(max = ContentValidator.LONGEST_KEY) @Nullable String step,
			@Size(max = ContentValidator.LONGEST_KEY) @Nullable String result) {

		public FinderAnswer {
			text = Content.text(text);
			step = key(step);
			result = key(result);
		}

		/** A file may say that an answer leads nowhere by an empty key. */
		private static @Nullable String key(@Nullable String key) {
			return (key != null && !key.isBlank()) ? key : null;
		}

	}

}
