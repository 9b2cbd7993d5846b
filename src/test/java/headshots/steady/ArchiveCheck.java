package headshots.steady;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import headshots.HttpTestClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Archives whose texts are made to keep a YAML parser busy: up to 20 MB of anything is
 * judged within two seconds of processor time, and the guide's own export is taken.
 */
class ArchiveCheck {

	private static final double SECONDS = 2;

	private static final int LARGEST = 19_000_000;

	/** As long as many lines may be. */
	private static final int LINE = 69_000;

	/** As long as a few lines may be. */
	private static final int LONG_LINE = 249_000;

	/** As many characters and tokens as a text may have. */
	private static final int CHARACTERS = 4_700_000;

	private static final int TOKENS = 290_000;

	@TempDir
	private Path folder;

	@Test
	void judgesAnythingSoon() throws Exception {
		try (InstalledGuide guide = InstalledGuide.open(this.folder, Map.of())) {
			byte[] export = guide.person().get("/studio/export").bytes();
			for (int warm = 0; warm < 3; warm++) {
				judge(guide, export);
			}
			double slowest = 0;
			for (Map.Entry<String, String> text : texts().entrySet()) {
				byte[] archive = with(export, text.getValue());
				long begin = System.nanoTime();
				double before = guide.processorSeconds();
				Answer answer = judge(guide, archive);
				double seconds = guide.processorSeconds() - before;
				System.out.printf("%-28s %,12d characters: %.2f s of processor time, answered after %.2f s%n",
						text.getKey(), text.getValue().length(), seconds, (System.nanoTime() - begin) / 1e9);
				assertThat(answer.status()).as(text.getKey() + Files.readString(guide.log())).isIn(303, 422);
				slowest = Math.max(slowest, seconds);
			}
			System.out.printf("The slowest took %.2f s of processor time; resident %d MB%n", slowest,
					guide.megabytes());
			assertThat(slowest).isLessThan(SECONDS);
			assertThat(judge(guide, export).status()).isEqualTo(303);
		}
	}

	private static Answer judge(InstalledGuide guide, byte[] archive) {
		return guide.person()
			.upload("/studio/import", "archive", "guide.zip", archive, "_csrf", guide.person().token());
	}

	/** Shapes far beyond the limits, and as large as the limits allow. */
	private static Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		Map.of("one word", "a", "words", "a ", "spaces", " ", "brackets", "[", "pairs", "{a: ", "items", "a,", "quotes",
				"''", "numbers", "1", "colons", "a:", "comment", "#")
			.forEach((name, part) -> {
				texts.put("a line of " + name, "- " + part.repeat(LARGEST / part.length()));
				texts.put("lines of " + name,
						("- " + part.repeat(LONG_LINE / part.length()) + "\n").repeat(5)
								+ ("- " + part.repeat(LINE / part.length()) + "\n")
									.repeat((CHARACTERS - 5 * LONG_LINE) / LINE));
			});
		Map.of("items", "- a\n", "documents", "---\n", "groups", "- {a: b, c: d}\n", "lists", "- [[], [], []]\n",
				"anchors", "- &a b\n", "tags", "- !a b\n", "entries", "- {key: a, changed: 2026-03-01}\n",
				"empty lines", "\n", "comments", "#\n", "fields", "a: b\n")
			.forEach((name, line) -> {
				long tokens = line.chars().filter((character) -> "\n,:[]{}".indexOf(character) >= 0).count();
				texts.put("very many " + name, line.repeat(LARGEST / line.length()));
				texts.put("many " + name, line.repeat((int) (TOKENS / tokens)));
			});
		StringBuilder entries = new StringBuilder();
		for (int i = 0; i < 25_000; i++) {
			entries.append("- {key: k").append(i).append(", changed: 2026-03-01}\n");
		}
		texts.put("entries with a key each", entries.toString());
		return texts;
	}

	/** The export, with another text instead of the terms. */
	private static byte[] with(byte[] export, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(export));
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(entry.getName().equals("terms.yaml") ? text.getBytes(StandardCharsets.UTF_8)
						: from.readAllBytes());
				to.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

}
