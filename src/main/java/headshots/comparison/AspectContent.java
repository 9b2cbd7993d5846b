package headshots.comparison;

import java.util.List;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import jakarta.persistence.Embeddable;

/**
 * An aspect on which headshots differ, and the spectrum between its two poles.
 *
 * @param question the question that the aspect answers: "How much may be changed?"
 * @param lowPole the pole at step 0 of the spectrum
 * @param highPole the pole at step 10
 */
@Embeddable
public record AspectContent(String slug, String name, String question, String lowPole, String highPole,
		int position) implements Content {

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
		return new ContentValidator().slug("slug", this.slug)
			.text("name", this.name, 40)
			.text("question", this.question, 120)
			.text("lowPole", this.lowPole, 40)
			.text("highPole", this.highPole, 40)
			.number("position", this.position, 1, Integer.MAX_VALUE)
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
