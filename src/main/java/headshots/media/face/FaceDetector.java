package headshots.media.face;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import headshots.media.face.FaceNetwork.Guesses;

/**
 * Finds the faces in a picture. Answers the same as the script that readers' browsers run
 * (face-detector.js), on one copy of the weights.
 */
public final class FaceDetector {

	/** Below, glasses and glare are lost; above are a few cats, statues and paintings. */
	private static final double LEAST_SCORE = 0.7;

	/** Guesses that share more than this part of their area are of one face. */
	private static final double SAME_FACE = 0.3;

	/** A face that fills the picture is found when there is something around it. */
	private static final double MARGIN = 0.3;

	private FaceDetector() {
	}

	/**
	 * Finds faces.
	 * @param picture upright, of three bytes a pixel, blue first
	 * @return the faces in pixels of the picture, largest first
	 * @throws IOException if the weights cannot be read
	 */
	public static List<DetectedFace> detect(BufferedImage picture) throws IOException {
		List<DetectedFace> faces = detect(picture, 0);
		return faces.isEmpty() ? detect(picture, MARGIN) : faces;
	}

	private static List<DetectedFace> detect(BufferedImage picture, double margin) throws IOException {
		FaceInput input = FaceInput.of(picture, margin);
		List<FaceGuess> guesses = new ArrayList<>();
		for (Guesses grid : FaceNetwork.run(FaceWeights.load(), input.planes())) {
			addGuesses(grid, guesses);
		}
		return merged(guesses).stream()
			.map((guess) -> guess.in(input))
			.sorted(Comparator.comparingDouble(DetectedFace::area).reversed())
			.toList();
	}

	private static void addGuesses(Guesses grid, List<FaceGuess> guesses) {
		for (int guess = 0; guess < grid.perCell(); guess++) {
			for (int cell = 0; cell < grid.size() * grid.size(); cell++) {
				double score = 1 / (1 + Math.exp(-grid.scores()[guess][cell]));
				if (score >= LEAST_SCORE) {
					guesses.add(FaceGuess.of(grid, guess, cell, score));
				}
			}
		}
	}

	/** Guesses of the same face become one: their mean, weighted by their scores. */
	private static List<FaceGuess> merged(List<FaceGuess> guesses) {
		List<FaceGuess> faces = new ArrayList<>();
		List<FaceGuess> rest = new ArrayList<>(guesses);
		rest.sort(Comparator.comparingDouble(FaceGuess::score).reversed());
		while (!rest.isEmpty()) {
			FaceGuess best = rest.get(0);
			List<FaceGuess> same = rest.stream()
				.filter((other) -> other == best || best.overlap(other) > SAME_FACE)
				.toList();
			rest.removeAll(same);
			faces.add(FaceGuess.mean(same));
		}
		return faces;
	}

}
