package headshots.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.HttpTestClient;
import headshots.SamplePictures;
import headshots.drawing.Drawing;
import headshots.drawing.Drawings;
import headshots.support.Sha256;
import headshots.web.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The photo check finds the guide's drawn heads, and their eyes where they were drawn, in
 * every skin tone and hairstyle, and no face where there is none.
 */
@BrowserTest
class FaceDetectionTests {

	private static final List<String> SKINS = List.of("fair", "light", "medium", "tan", "brown", "deep");

	private static final List<String> HAIRSTYLES = List.of("short", "long", "tied", "textured");

	/** The drawn head is 100 units high, with the eyes in its middle, this far apart. */
	private static final double EYE_DISTANCE = 0.32;

	private static final Path MODULES = Path.of("src/main/resources/static/js/check");

	private static CheckModules modules;

	@Autowired
	private Drawings drawings;

	@Autowired
	private Assets assets;

	@BeforeAll
	static void open(@Autowired HttpTestClient client, @Autowired Assets assets) {
		modules = new CheckModules(client, assets);
	}

	@AfterAll
	static void close() {
		modules.close();
	}

	@Test
	void findsTheDrawnHeadEquallyWellInEverySkinTone() {
		Map<String, Double> scores = new TreeMap<>();
		for (String skin : SKINS) {
			double sum = 0;
			for (String hair : HAIRSTYLES) {
				Map<String, Object> found = found(Map.of("skin", skin, "hairstyle", hair, "crop", "chest"), 0);
				assertThat(found).as("%s, %s", skin, hair).containsEntry("faces", 1).containsEntry("tilted", false);
				checkLines(found, 0.40, 0.35, "%s, %s".formatted(skin, hair));
				sum += number(found, "score");
			}
			scores.put(skin, sum / HAIRSTYLES.size());
		}
		double least = scores.values().stream().min(Double::compare).orElseThrow();
		assertThat(scores.values()).as(scores.toString()).allMatch((score) -> score - least < 0.05 && score >= 0.85);
	}

	@Test
	void findsTheDrawnHeadAtEverySize() {
		Map<String, double[]> crops = Map.of("waist", new double[] { 0.27, 0.27 }, "shoulders",
				new double[] { 0.52, 0.39 }, "close", new double[] { 0.68, 0.42 }, "very-close",
				new double[] { 0.92, 0.42 });
		crops.forEach((crop, truth) -> {
			Map<String, Object> found = found(Map.of("crop", crop, "skin", "tan"), 0);
			assertThat(found).as(crop).containsEntry("faces", 1);
			checkLines(found, truth[0], truth[1], crop);
		});
	}

	/** The eyes exactly, the chin nearly; where a crown is in hair is a guess. */
	private static void checkLines(Map<String, Object> found, double head, double eyes, String name) {
		assertThat(number(found, "eyeLine")).as("eyes, " + name).isCloseTo(eyes, within(0.02));
		assertThat(number(found, "chin")).as("chin, " + name).isCloseTo(eyes + head / 2, within(0.03));
		assertThat(number(found, "crown")).as("crown, " + name)
			.isCloseTo(Math.max(0, eyes - head / 2), within(0.02 + 0.09 * head));
		assertThat(number(found, "middle")).as("middle, " + name).isCloseTo(0.5, within(0.02));
		assertThat(number(found, "eyeDistance")).as("distance of the eyes, " + name)
			.isCloseTo(EYE_DISTANCE * head, within(0.06 * head));
	}

	@ParameterizedTest
	@ValueSource(ints = { -20, -16, 16, 20 })
	void measuresHowFarAHeadIsTilted(int degrees) {
		Map<String, Object> found = found(Map.of("crop", "chest"), degrees);
		assertThat(found).containsEntry("faces", 1).containsEntry("tilted", true);
		assertThat(number(found, "degrees")).isCloseTo(degrees, within(6.0));
	}

	@Test
	void theLargerOfTwoFacesComesFirst() {
		List<Map<String, Object>> faces = modules.call("faces", """
				async (faces, address) => {
					const head = await image(address);
					return faces.findFaces(paint(1400, 900, '#ddd', (context) => {
						context.drawImage(head, 0, 100, 400, 500);
						context.drawImage(head, 600, 0, 720, 900);
					}));
				}""", address(Map.of("crop", "chest")));
		assertThat(faces).hasSize(2);
		assertThat(number(faces.get(0), "x")).isGreaterThan(600);
		assertThat(number(faces.get(1), "x")).isLessThan(400);
	}

	@Test
	void findsNoFaceWhereThereIsNone() {
		List<Integer> found = modules.call("faces",
				"""
						async (faces, silhouette) => {
							const url = URL.createObjectURL(blob(silhouette));
							const picture = await image(url);
							const grain = new ImageData(300, 400);
							let seed = 1;
							grain.data.forEach((_, i) => {
								seed = seed * 16807 % 2147483647;
								grain.data[i] = seed;
							});
							const pictures = [paint(400, 500, '#888', () => {}), grain,
								paint(400, 500, '#fff', (context) => context.drawImage(picture, 0, 0)),
								paint(1600, 20, '#357', (context) => context.fillRect(0, 0, 10, 10)), paint(1, 1, '#000', () => {})];
							const counts = [];
							for (const pixels of pictures) {
								counts.push((await faces.findFaces(pixels)).length);
							}
							return counts;
						}""",
				CheckModules.base64(SamplePictures.jpeg(400, 500, 3)));
		assertThat(found).containsExactly(0, 0, 0, 0, 0);
	}

	@Test
	void saysSoWhenItCannotLook() {
		Map<String, Object> answer = modules.call("faces", """
				async (faces, worker) => {
					const started = new Worker(worker, { type: 'module' });
					const answer = await new Promise((resolve, reject) => {
						started.onmessage = ({ data }) => resolve(data);
						started.onerror = () => reject(new Error('It did not start'));
						started.postMessage({ id: 7, width: 10, height: 10, pixels: 'none' });
					});
					started.terminate();
					return answer;
				}""", this.assets.address("check-face-worker.js"));
		assertThat(answer).containsEntry("id", 7).containsKey("error").doesNotContainKey("faces");
	}

	@Test
	void theWeightsAreThoseThatTheNoticeNames() throws IOException {
		Matcher packed = Pattern.compile("WEIGHTS = '([\\w-]+)'")
			.matcher(Files.readString(MODULES.resolve("face-model.js")));
		assertThat(packed.find()).isTrue();
		byte[] weights = Base64.getUrlDecoder().decode(packed.group(1));
		assertThat(Files.readString(MODULES.resolve("NOTICE.txt"))).contains("134,704",
				"@vladmandic/human, version 3.3.6", "MIT License", "Apache License, Version 2.0", Sha256.hex(weights));
		assertThat(weights).hasSize(2 * 134_704);
	}

	private Map<String, Object> found(Map<String, String> codes, int degrees) {
		return modules.call("faces",
				"""
						async (faces, address, degrees) => {
							const measures = await load('measures');
							const head = await image(address);
							const pixels = paint(960, 1200, '#dcd8d2', (context) => {
								context.translate(480, 420);
								context.rotate(degrees * Math.PI / 180);
								context.drawImage(head, -480, -420, 960, 1200);
							});
							const found = await faces.findFaces(pixels);
							const face = found[0];
							if (!face) {
								return { faces: 0 };
							}
							const lines = measures.proposeLines(face, 960, 1200);
							const { tilt } = measures.measure(pixels, lines, face, null);
							return { ...lines, eyeLine: measures.framing(lines).eyeLine, faces: found.length, score: face.score,
								eyeDistance: (face.eyes[1].x - face.eyes[0].x) / 1200, degrees: tilt.degrees, tilted: tilt.verdict };
						}""",
				address(codes), degrees);
	}

	private String address(Map<String, String> codes) {
		return this.drawings.address(Drawing.of(codes));
	}

	private static double number(Map<String, Object> found, String name) {
		return ((Number) found.get(name)).doubleValue();
	}

}
