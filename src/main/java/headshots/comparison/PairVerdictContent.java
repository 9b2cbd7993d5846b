package headshots.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.RecordVersion;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.reference.Sources;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An editor's answer to whether one picture can do the jobs of two types or looks.
 * Version 2 can also say whether one session can make both; older ones leave that to the
 * ranges.
 *
 * @param type the key of the type or look that the changes start from
 * @param other the key of the one that they lead to
 * @param answer the code of a {@link PairAnswer}
 * @param sentence the rest of the sentence that the answer begins: a sentence of its own
 * after “Yes”, a condition after “Yes, if”, a reason after “No, because”
 * @param changes the changes that lead from one to the other, one short line each, as
 * parts of a sentence: “wipe off the makeup”
 * @param judgments aspects on which an editor decides, in place of the bars and the words
 * @param oneSession whether one session can make a picture of each, a code of
 * {@link #SESSION_CODES}; null leaves it to the ranges
 * @param sessionReason the reason, one short sentence for readers
 * @param citations keys of sources
 */
@Embeddable
@RecordVersion(2)
public record PairVerdictContent(@Size(max = ContentValidator.LONGEST_KEY) String type,
		@Size(max = ContentValidator.LONGEST_KEY) String other, @Size(max = 10) @Nullable String answer,
		@Size(max = 200) String sentence, @JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 80) String> changes,
		@JdbcTypeCode(SqlTypes.JSON) List<AspectJudgment> judgments, @Size(max = 3) @Nullable String oneSession,
		@Size(max = 160) @Nullable String sessionReason,
		@JdbcTypeCode(SqlTypes.JSON) List<String> citations) implements Content {

	/** One session can make both. */
	public static final String SHARED = "yes";

	/** Each needs a session of its own. */
	public static final String APART = "no";

	/** The codes of the answer to whether one session can make both. */
	public static final Set<String> SESSION_CODES = Set.of(SHARED, APART);

	public PairVerdictContent {
		sentence = Content.text(sentence);
		changes = Content.list(changes);
		judgments = Content.list(judgments);
		citations = Content.list(citations);
	}

	@Override
	public String slug() {
		return this.type + "." + this.other;
	}

	@Override
	public String title() {
		return PairAnswer.of(this.answer)
			.map((known) -> known.opening() + (known == PairAnswer.YES ? ". " : " ") + this.sentence)
			.orElse(this.sentence);
	}

	@Override
	public List<Violation> check() {
		boolean changing = PairAnswer.of(this.answer).filter((known) -> known != PairAnswer.YES).isPresent();
		ContentValidator validator = new ContentValidator(PairVerdictContent.class).text("type", this.type)
			.text("other", this.other)
			.require(this.type == null || !this.type.equals(this.other), "other", "has to differ from the first type")
			.oneOf("answer", this.answer, PairAnswer.CODES)
			.text("sentence", this.sentence)
			.texts("changes", this.changes, changing ? 1 : 0);
		Set<String> judged = new HashSet<>();
		for (int i = 0; i < this.judgments.size(); i++) {
			AspectJudgment judgment = this.judgments.get(i);
			String row = "judgments." + (i + 1);
			validator.text(row + ".aspect", judgment.aspect())
				.require(judgment.aspect() == null || judged.add(judgment.aspect()), row + ".aspect",
						"is in another row already")
				.oneOf(row + ".relation", judgment.relation(), AspectJudgment.RELATIONS)
				.text(row + ".reason", judgment.reason());
		}
		return validator.optionalOneOf("oneSession", this.oneSession, SESSION_CODES)
			.require(!APART.equals(this.oneSession) || onePicture().filter((known) -> known != PairAnswer.NO).isEmpty(),
					"oneSession", "has to be yes, because one picture can do both")
			.optionalText("sessionReason", this.sessionReason)
			.require(this.oneSession == null || this.sessionReason != null, "sessionReason",
					"is missing: readers want to know why")
			.problems();
	}

	@Override
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		references.add(Reference.within("type", HeadshotTypes.KIND, this.type));
		references.add(Reference.within("other", HeadshotTypes.KIND, this.other));
		this.judgments
			.forEach((judgment) -> references.add(Reference.to("judgments", Aspects.KIND, judgment.aspect())));
		references.addAll(Sources.references("citations", this.citations));
		return references;
	}

	@Override
	public List<Reference> namedAfter() {
		return references().stream().filter(Reference::owning).toList();
	}

	/** The answer; a draft without one has not decided yet. */
	Optional<PairAnswer> onePicture() {
		return PairAnswer.of(this.answer);
	}

	/** Returns the editor's judgment of an aspect, if there is one. */
	Optional<AspectJudgment> judgment(String aspect) {
		return this.judgments.stream().filter((judgment) -> aspect.equals(judgment.aspect())).findFirst();
	}

	/**
	 * An editor's judgment of one aspect for the pair.
	 *
	 * @param aspect the aspect's key
	 * @param relation the code of a {@link Relation}
	 * @param reason the reason, one short sentence for readers
	 */
	public record AspectJudgment(@Size(max = ContentValidator.LONGEST_KEY) @Nullable String aspect,
			@Size(max = 10) @Nullable String relation, @Size(max = 160) String reason) {

		static final Set<String> RELATIONS = Set.of(Relation.AGREE.code(), Relation.DIFFER.code());

		public AspectJudgment {
			reason = Content.text(reason);
		}

		/** The relation; a draft without one has not decided yet. */
		Optional<Relation> decided() {
			return List.of(Relation.values()).stream().filter((each) -> each.code().equals(this.relation)).findFirst();
		}

	}

}
