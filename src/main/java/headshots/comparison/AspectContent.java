package headshots.comparison;

import java.util.List;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.RecordVersion;
import headshots.content.Reference;
import headshots.content.Violation;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An aspect on which headshots differ, and the spectrum between its two poles. Version 2
 * says how far one session can move along it; older ones leave that open.
 *
 * @param question the question that the aspect answers: "How much may be changed?"
 * @param lowPole the pole at step 0 of the spectrum
 * @param highPole the pole at step 10
 * @param sessionSteps how many steps of the spectrum one session can bridge; null if the
 * aspect is settled outside of a session and keeps no two pictures apart
 */
@Embeddable
@RecordVersion(2)
public record AspectContent(String slug, @Size(max = 40) String name, @Size(max = 120) String question,
		@Size(max = 40) String lowPole, @Size(max = 40) String highPole, @Nullable Integer sessionSteps,
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
		return new ContentValidator(AspectContent.class).slug("slug", this.slug)
			.text("name", this.name)
			.text("question", this.question)
			.text("lowPole", this.lowPole)
			.text("highPole", this.highPole)
			.optionalNumber("sessionSteps", this.sessionSteps, 0, Range.STEPS)
			.number("position", this.position, 1, Integer.MAX_VALUE)
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
