package headshots.preparation;

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
 * A tip for getting ready. Version 2 says how late a step still helps, which older tips
 * leave to {@link Countdown.TipDay#latest}.
 *
 * @param purpose the use of the tip, Markdown
 * @param sides the differences between the types
 * @param steps the steps with their days before the shoot
 * @param citations keys of sources
 */
@Embeddable
@RecordVersion(2)
public record TipContent(String slug, @Size(max = 80) String title,
		@CarriesLinks @Column(length = 2000) @Size(max = 2000) String purpose,
		@JdbcTypeCode(SqlTypes.JSON) List<Side> sides, @JdbcTypeCode(SqlTypes.JSON) List<TipStep> steps,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations, int position) implements Content {

	private static final int LONGEST_COUNTDOWN = 365;

	public TipContent {
		slug = Content.text(slug);
		title = Content.text(title);
		purpose = Content.text(purpose);
		sides = Content.list(sides);
		steps = Content.list(steps);
		citations = Content.list(citations);
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(TipContent.class).slug("slug", this.slug)
			.text("title", this.title)
			.text("purpose", this.purpose)
			.number("position", this.position, 1, Integer.MAX_VALUE);
		for (int i = 0; i < this.sides.size(); i++) {
			String side = "sides." + (i + 1);
			validator.text(side + ".type", this.sides.get(i).type()).text(side + ".text", this.sides.get(i).text());
		}
		for (int i = 0; i < this.steps.size(); i++) {
			String step = "steps." + (i + 1);
			Integer day = this.steps.get(i).day();
			Integer latest = this.steps.get(i).latest();
			validator.number(step + ".day", day, -LONGEST_COUNTDOWN, LONGEST_COUNTDOWN)
				.text(step + ".text", this.steps.get(i).text());
			if (latest != null && day != null) {
				validator.number(step + ".latest", latest, day, (day > 0) ? LONGEST_COUNTDOWN : 0);
			}
		}
		return validator.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.addAll(ContentReference.references("sides", ContentReference.TYPES,
				this.sides.stream().map(Side::type).toList()));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

	/**
	 * The difference for one headshot type.
	 *
	 * @param type the type's key
	 * @param text Markdown
	 */
	public record Side(@Size(max = ContentValidator.LONGEST_KEY) @Nullable String type,
			@CarriesLinks @Size(max = 2000) String text) {

		public Side {
			text = Content.text(text);
		}

	}

	/**
	 * One thing to do.
	 *
	 * @param day whole days from the shoot: negative before it, 0 the day itself,
	 * positive after it
	 * @param latest the last day on which it still helps, null where the usual one
	 * applies
	 * @param text one sentence
	 */
	public record TipStep(@Nullable Integer day, @Nullable Integer latest, @Size(max = 240) String text) {

		public TipStep {
			text = Content.text(text);
		}

		/** A step that helps for as long as is usual. */
		public TipStep(@Nullable Integer day, String text) {
			this(day, null, text);
		}

	}

}
