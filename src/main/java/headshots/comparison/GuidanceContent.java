package headshots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.RecordVersion;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.drawing.Drawing;
import headshots.reference.Sources;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Guidance on one aspect of a headshot type. Version 2 names a drawing, which older
 * guidance has not.
 *
 * @param type the key of the type or look
 * @param aspect the key of the aspect
 * @param summary the phrase that the table shows in large type, at most 80 characters
 * @param detail the explanation, Markdown
 * @param dos advice, one short line each
 * @param avoids things to avoid, one short line each
 * @param from the low end of the stretch of the aspect's spectrum that this covers, 0–9
 * @param to its high end, above the low one, 1–10
 * @param drawing the parameters of its drawing: codes of options by those of parameters,
 * empty if it has none
 * @param citations keys of sources
 */
@Embeddable
@RecordVersion(2)
public record GuidanceContent(@Size(max = ContentValidator.LONGEST_KEY) String type,
		@Size(max = ContentValidator.LONGEST_KEY) String aspect, @Size(max = 80) String summary,
		@CarriesLinks @Column(length = 8000) @Size(max = 8000) String detail,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 120) String> dos,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 120) String> avoids,
		@Column(name = "stretch_from") @Nullable Integer from, @Column(name = "stretch_to") @Nullable Integer to,
		@JdbcTypeCode(SqlTypes.JSON) Map<String, String> drawing,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations) implements Content {

	public GuidanceContent {
		summary = Content.text(summary);
		detail = Content.text(detail);
		dos = Content.list(dos);
		avoids = Content.list(avoids);
		drawing = Content.map(drawing);
		citations = Content.list(citations);
	}

	@Override
	public String slug() {
		return this.type + "." + this.aspect;
	}

	@Override
	public String title() {
		return this.summary;
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(GuidanceContent.class).text("type", this.type)
			.text("aspect", this.aspect)
			.text("summary", this.summary)
			.text("detail", this.detail)
			.texts("dos", this.dos, 3)
			.texts("avoids", this.avoids, 3)
			.number("from", this.from, 0, Range.STEPS)
			.number("to", this.to, 0, Range.STEPS)
			.require(this.from == null || this.to == null || this.from < this.to, "to", "has to be higher than “From”");
		this.drawing.forEach((parameter, option) -> validator.require(Drawing.knows(parameter, option),
				"drawing." + parameter, "can’t be \"" + option + "\": choose one of the listed options"));
		return validator.problems();
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

	/** The stretch; as long as a draft does not say it, the whole line. */
	Range stretch() {
		int from = step((this.from != null) ? this.from : 0);
		int to = step((this.to != null) ? this.to : Range.STEPS);
		return new Range(Math.min(from, to), Math.max(from, to));
	}

	private static int step(int number) {
		return Math.max(0, Math.min(number, Range.STEPS));
	}

}
