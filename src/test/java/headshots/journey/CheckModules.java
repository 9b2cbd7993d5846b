package headshots.journey;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import headshots.web.Assets;

/**
 * The modules of the photo check, called one by one in the page of the check, under its
 * policy.
 */
final class CheckModules implements AutoCloseable {

	private static final List<String> MODULES = List.of("header", "copy", "faces", "measures", "assess",
			"face-detector", "face-model");

	/*
	 * Each script finds these: modules by name, a file, and a picture drawn on a canvas.
	 */
	private static final String SURROUNDINGS = """
			async ([address, others, given]) => {
				const module = await import(address);
				const load = (name) => import(others[name]);
				const blob = (text) => new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
				const image = async (source) => {
					const picture = new Image();
					picture.src = source;
					await picture.decode();
					return picture;
				};
				const paint = (width, height, ground, draw) => {
					const canvas = document.createElement('canvas');
					canvas.width = width;
					canvas.height = height;
					const context = canvas.getContext('2d');
					context.fillStyle = ground;
					context.fillRect(0, 0, width, height);
					draw(context);
					return context.getImageData(0, 0, width, height);
				};
				return (%s)(module, ...given);
			}""";

	private final Page page = Chromium.page(600, true);

	private final Map<String, Object> addresses = new HashMap<>();

	CheckModules(HttpTestClient client, Assets assets) {
		MODULES.forEach((name) -> this.addresses.put(name, assets.address(Assets.CHECK + name + ".js")));
		this.page.navigate(client.address("/check"));
	}

	/**
	 * Calls a function of a module.
	 * @param script an asynchronous function that takes what the module exports, and the
	 * arguments
	 */
	@SuppressWarnings("unchecked")
	<T> T call(String module, String script, Object... arguments) {
		return (T) this.page.evaluate(SURROUNDINGS.formatted(script),
				List.of(this.addresses.get(module), this.addresses, List.of(arguments)));
	}

	/** The facts that the header of a file tells. */
	Map<String, Object> facts(byte[] file) {
		return call("header", "(header, file) => header.readHeader(blob(file))", base64(file));
	}

	static String base64(byte[] file) {
		return Base64.getEncoder().encodeToString(file);
	}

	@Override
	public void close() {
		this.page.close();
	}

}
