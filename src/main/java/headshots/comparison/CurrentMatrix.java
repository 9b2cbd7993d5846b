package headshots.comparison;

import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.drawing.Drawings;
import headshots.reference.Sources;

import org.springframework.stereotype.Component;

/**
 * The matrix as it is live, built once per guide version.
 */
@Component
public class CurrentMatrix {

	private final VersionedCache<Matrix> matrix;

	CurrentMatrix(HeadshotTypes types, Aspects aspects, GuidanceService guidance, PairVerdicts verdicts,
			ConditionalAdviceService advice, Sources sources, Drawings drawings, ContentVersion version) {
		this.matrix = new VersionedCache<>(version, () -> new Matrix(types.entries(), aspects.entries(),
				guidance.entries(), verdicts.entries(), advice.entries(), sources::cite, drawings::show));
	}

	public Matrix get() {
		return this.matrix.get();
	}

}
