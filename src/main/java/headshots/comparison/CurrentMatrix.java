package headshots.comparison;

import headshots.content.GuideVersion;
import headshots.content.Snapshot;
import headshots.drawing.Drawings;
import headshots.reference.Sources;

import org.springframework.stereotype.Component;

/**
 * The matrix as it is live, built once per guide version.
 */
@Component
class CurrentMatrix {

	private final Snapshot<Matrix> matrix;

	CurrentMatrix(HeadshotTypes types, Aspects aspects, GuidanceTexts guidance, Sources sources, Drawings drawings,
			GuideVersion version) {
		this.matrix = new Snapshot<>(version, () -> new Matrix(types.entries(), aspects.entries(), guidance.entries(),
				sources::cite, drawings::show));
	}

	Matrix get() {
		return this.matrix.get();
	}

}
