package headshots.comparison;

import java.util.List;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * An aspect on which headshots differ, and the spectrum between its two poles.
 *
 * @param question the question that the aspect answers: "How much may be changed?"
 * @param lowPole the pole at step 0 of the spectrum
 * @param highPole the pole at step 10
 */
@Embeddable
public record AspectContent(String slug, @Size(max = 40) String name, @Size(max = 120) String question,
		@Size(max = 40) String lowPole, @Size(max = 40) String highPole, int position) implements Content {

	public AspectContent {
		slug = Content.text(slug);
		name = Content.text(name);
		question = Content.text(question);
		lowPole = Content.text(lowPole);
		highPole = Content.text(highPole);
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(AspectContent.class).slug("slug", this.slug)
			.text("name", this.name)
			.text("question", this.question)
			.text("lowPole", this.lowPole)
			.text("highPole", this.highPole)
			.number("position", this.position, 1, Integer.MAX_VALUE)
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
