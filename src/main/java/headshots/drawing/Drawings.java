package headshots.drawing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import headshots.drawing.light.LightSetting;
import headshots.drawing.svg.DrawingSvg;
import headshots.support.Sha256;

import org.springframework.stereotype.Component;

/**
 * Drawings as files. A URL holds the drawing's parameters and ends with the file's hash,
 * so that any node can draw it and browsers may cache it for a year.
 */
@Component
public class Drawings {

	private static final String FOLDER = "/drawings/";

	private static final String LIGHT = "l";

	/** How the paths of all settings of the light explorer begin. */
	public static final String LIGHTS = FOLDER + LIGHT;

	private static final Pattern NAME = Pattern.compile("(?<letters>" + Drawing.FILE_PREFIX
			+ "([a-z][0-9]{1,4}){0,30}|l-?[0-9]{1,3}(_-?[0-9]{1,3}){0,20})\\.(?<hash>[0-9a-f]{4})\\.svg");

	private static final Pattern NUMBERED_NAME = Pattern.compile("(?<digits>[0-9]{1,16})\\.[0-9a-f]{6}\\.svg");

	private static final int HASH_BYTES = 2;

	private static final int MOST_KEPT = 400;

	private final LoadingCache<String, File> files = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.executor(Runnable::run)
		.build(Drawings::draw);

	/**
	 * Returns the view of a drawing for a page.
	 * @param codes the options' codes by the parameters'
	 */
	public ShownDrawing show(Map<String, String> codes) {
		return new ShownDrawing(Drawing.of(codes), this);
	}

	/**
	 * Returns the view of one person from several drawings that show parts of it.
	 * @param parts the options' codes by the parameters', of each part; a later choice
	 * replaces an earlier one
	 */
	public ShownDrawing portrait(List<Map<String, String>> parts) {
		return new ShownDrawing(Drawing.portrait(parts), this);
	}

	/**
	 * Returns the frequent mistakes of an aspect, each beside the same picture done
	 * right.
	 * @param aspect the aspect's key
	 * @return pairs, the mistake first
	 */
	public List<List<CaptionedDrawing>> pairs(String aspect) {
		return TeachingPair.of(aspect).stream().map((pair) -> List.of(pair.mistake(this), pair.remedy(this))).toList();
	}

	public String address(Drawing drawing) {
		return address(drawing.fileName());
	}

	public String address(LightSetting setting) {
		return address(setting.letters());
	}

	private String address(String letters) {
		return FOLDER + letters + "." + this.files.get(letters).hash() + ".svg";
	}

	/** The file of that name, if its hash is the one that it has today. */
	Optional<byte[]> find(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String letters = matcher.group("letters");
		return proper(letters).filter(letters::equals)
			.map(this.files::get)
			.filter((file) -> file.hash().equals(matcher.group("hash")))
			.map(File::content);
	}

	/** Returns today's address of a drawing by the numbered name that it once had. */
	Optional<String> findMoved(String name) {
		Matcher matcher = NUMBERED_NAME.matcher(name);
		return matcher.matches() ? NumberedDrawingName.read(matcher.group("digits")).map(this::address)
				: Optional.empty();
	}

	/** A drawing that is asked for by its choices, as staff make them. */
	public byte[] draw(Map<String, String> codes) {
		return this.files.get(Drawing.of(codes).fileName()).content();
	}

	byte[] file(Drawing drawing) {
		return this.files.get(drawing.fileName()).content();
	}

	/** Returns the file of a setting of the light explorer. */
	public byte[] file(LightSetting setting) {
		return this.files.get(setting.letters()).content();
	}

	/** The one spelling of what letters say, if they say anything. */
	private static Optional<String> proper(String letters) {
		return isLight(letters) ? LightSetting.ofLetters(letters).map(LightSetting::letters)
				: Drawing.ofFileName(letters).map(Drawing::fileName);
	}

	private static File draw(String letters) {
		String svg = isLight(letters) ? DrawingSvg.of(LightSetting.ofLetters(letters).orElseThrow())
				: DrawingSvg.of(Drawing.ofFileName(letters).orElseThrow());
		byte[] content = svg.getBytes(StandardCharsets.UTF_8);
		return new File(content, Sha256.prefix(content, HASH_BYTES));
	}

	private static boolean isLight(String letters) {
		return letters.startsWith(LIGHT);
	}

	private record File(byte[] content, String hash) {
	}

}
