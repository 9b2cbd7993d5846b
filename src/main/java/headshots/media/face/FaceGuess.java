package headshots.media.face;

import java.util.List;

import headshots.media.face.DetectedFace.Point;
import headshots.media.face.FaceNetwork.Guesses;

/**
 * A guess of the network, in parts of the square that it looked at.
 *
 * @param score how sure it is, from 0 to 1
 * @param numbers the box (where it begins from the left and from the top, width, height),
 * then six points, the eyes first
 */
record FaceGuess(double score, double[] numbers) {

	private static final int EYES = 4;

	private static final int NUMBERS = EYES + 4;

	/**
	 * A guess is relative to the center of its cell, in pixels of the network's input.
	 */
	static FaceGuess of(Guesses grid, int guess, int cell, double score) {
		double[] center = { (cell % grid.size() + 0.5) / grid.size(), (cell / grid.size() + 0.5) / grid.size() };
		double[] numbers = new double[NUMBERS];
		for (int i = 0; i < NUMBERS; i++) {
			numbers[i] = grid.boxes()[guess * FaceNetwork.NUMBERS + i][cell] / FaceInput.SIZE;
		}
		for (int i = 0; i < 2; i++) {
			numbers[i] += center[i] - numbers[i + 2] / 2;
			numbers[EYES + i] += center[i];
			numbers[EYES + 2 + i] += center[i];
		}
		return new FaceGuess(score, numbers);
	}

	/** The mean of guesses, weighted by their scores. */
	static FaceGuess mean(List<FaceGuess> guesses) {
		double[] mean = new double[NUMBERS];
		double total = guesses.stream().mapToDouble(FaceGuess::score).sum();
		for (FaceGuess guess : guesses) {
			for (int i = 0; i < NUMBERS; i++) {
				mean[i] += guess.score * guess.numbers[i] / total;
			}
		}
		return new FaceGuess(guesses.get(0).score, mean);
	}

	/** The part of the area of two boxes together that both cover. */
	double overlap(FaceGuess other) {
		double both = Math.max(0, common(other, 0)) * Math.max(0, common(other, 1));
		return both / (area() + other.area() - both);
	}

	/** The face in pixels of the picture. */
	DetectedFace in(FaceInput input) {
		Point eye = eye(input, EYES);
		Point other = eye(input, EYES + 2);
		boolean inOrder = eye.x() <= other.x();
		return new DetectedFace(this.score, input.side() * this.numbers[2], input.side() * this.numbers[3],
				inOrder ? eye : other, inOrder ? other : eye);
	}

	private Point eye(FaceInput input, int at) {
		return new Point(input.side() * this.numbers[at] - input.left(),
				input.side() * this.numbers[at + 1] - input.top());
	}

	private double area() {
		return this.numbers[2] * this.numbers[3];
	}

	private double common(FaceGuess other, int axis) {
		return Math.min(end(axis), other.end(axis)) - Math.max(this.numbers[axis], other.numbers[axis]);
	}

	private double end(int axis) {
		return this.numbers[axis] + this.numbers[axis + 2];
	}

}
