package headshots.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import headshots.web.Digest;

import org.springframework.stereotype.Component;

/**
 * Drawings as files. An address says what is drawn and ends with the file's hash, so that
 * any node can draw it and browsers may keep it for good.
 */
@Component
public class Drawings {

	private static final String FOLDER = "/drawings/";

	private static final Pattern NAME = Pattern.compile("(?<letters>[0-9]{1,20})\\.(?<hash>[0-9a-f]{6})\\.svg");

	private static final int HASH_BYTES = 3;

	private static final int MOST_KEPT = 400;

	private final LoadingCache<String, File> files = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.executor(Runnable::run)
		.build(Drawings::draw);

	/**
	 * What a page shows of a drawing.
	 * @param codes the options' codes by the parameters'
	 */
	public ShownDrawing show(Map<String, String> codes) {
		return new ShownDrawing(Drawing.of(codes), this);
	}

	String address(Drawing drawing) {
		String letters = drawing.letters();
		return FOLDER + name(letters) + "." + this.files.get(letters).hash() + ".svg";
	}

	/** The file of that name, if its hash is the one that it has today. */
	Optional<byte[]> find(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Drawing.ofLetters(matcher.group("letters"))
			.filter((drawing) -> name(drawing.letters()).equals(matcher.group("letters")))
			.map((drawing) -> this.files.get(drawing.letters()))
			.filter((file) -> file.hash().equals(matcher.group("hash")))
			.map(File::content);
	}

	/** A drawing that is asked for by its choices, as staff make them. */
	public byte[] draw(Map<String, String> codes) {
		return this.files.get(Drawing.of(codes).letters()).content();
	}

	/** The plainest drawing has a name too. */
	private static String name(String letters) {
		return letters.isEmpty() ? "0" : letters;
	}

	private static File draw(String letters) {
		byte[] content = DrawingSvg.of(Drawing.ofLetters(letters).orElseThrow()).getBytes(StandardCharsets.UTF_8);
		return new File(content, Digest.of(content, HASH_BYTES));
	}

	private record File(byte[] content, String hash) {
	}

}
