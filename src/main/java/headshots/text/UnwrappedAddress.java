package headshots.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A web address as it was meant, without what mail programs, messengers and newsletters
 * wrap around it or append to it. The script {@code addresses.js} does the same when an
 * address is pasted.
 *
 * @param address the address; a text that is not wrapped stays as it is
 * @param removed the removed parts, such as "an Outlook safety link" and "utm_source"
 */
public record UnwrappedAddress(String address, List<String> removed) {

	private static final int MOST_LAYERS = 5;

	private static final String OUTLOOK = "an Outlook safety link";

	private static final String PROOFPOINT = "a Proofpoint safety link";

	private static final List<Wrapper> WRAPPERS = List.of(
			new Wrapper(OUTLOOK, "([a-z0-9-]+\\.)?safelinks\\.protection\\.(outlook\\.com|office365\\.us)", "/.*",
					"url"),
			new Wrapper("a Google redirect", "(www\\.)?google\\.[a-z]{2,3}(\\.[a-z]{2})?", "/url", "q|url"),
			new Wrapper("a Facebook redirect", "lm?\\.facebook\\.com", "/l\\.php", "u"),
			new Wrapper("a Messenger redirect", "l\\.messenger\\.com", "/l\\.php", "u"),
			new Wrapper("an Instagram redirect", "l\\.instagram\\.com", "/", "u"),
			new Wrapper(PROOFPOINT, "urldefense\\.proofpoint\\.com", "/v1/url", "u"),
			new Wrapper("a Slack redirect", "slack-redir\\.net", "/link", "url"),
			new Wrapper("a LinkedIn redirect", "www\\.linkedin\\.com", "/(redir/redirect|safety/go)/?", "url"),
			new Wrapper("a YouTube redirect", "(www\\.)?youtube\\.com", "/redirect", "q"),
			new Wrapper("a Reddit redirect", "out\\.reddit\\.com", "/.*", "url"),
			new Wrapper("a DuckDuckGo redirect", "duckduckgo\\.com", "/l/", "uddg"),
			new Wrapper("a TikTok redirect", "www\\.tiktok\\.com", "/link/v2", "target"),
			new Wrapper("a Barracuda safety link", "linkprotect\\.cudasvc\\.com", "/url", "a"));

	private static final Pattern PROOFPOINT_2 = Pattern
		.compile("https?://urldefense\\.proofpoint\\.com/v2/url\\?(?:[^#]*&)?u=([^&#]+).*", Pattern.CASE_INSENSITIVE);

	private static final Pattern PROOFPOINT_3 = Pattern
		.compile("https?://urldefense\\.(?:com|us)/v3/__(.+?)__;([A-Za-z0-9+/_-]*)=*!.*", Pattern.CASE_INSENSITIVE);

	private static final Pattern SINGLE_SLASH = Pattern.compile("^(https?:)/(?!/)");

	private static final Pattern STAR = Pattern.compile("\\*(?:\\*(.))?");

	/** How many characters a run of Proofpoint's stands for, from 2. */
	private static final String RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

	private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid",
			"msclkid", "mc_eid", "mc_cid", "igshid", "twclid", "ttclid", "yclid", "_hsenc", "_hsmi", "mkt_tok",
			"vero_id", "oly_enc_id", "oly_anon_id", "li_fat_id", "srsltid");

	private static final String CAMPAIGN = "utm_";

	public UnwrappedAddress {
		removed = List.copyOf(removed);
	}

	/** Unwraps an address, however often it was wrapped. */
	public static UnwrappedAddress of(String typed) {
		String address = typed;
		List<String> removed = new ArrayList<>();
		for (int i = 0; i < MOST_LAYERS; i++) {
			Optional<UnwrappedAddress> within = within(address);
			if (within.isEmpty()) {
				break;
			}
			address = within.get().address();
			removed.addAll(within.get().removed());
		}
		return WebAddress.isValid(address) ? withoutTracking(address, removed) : new UnwrappedAddress(address, removed);
	}

	/** Whether any of some texts is an address from which something is removed. */
	public static boolean areIn(@Nullable List<String> typed) {
		return typed != null && typed.stream().anyMatch((text) -> !of(FormText.line(text)).removed().isEmpty());
	}

	/**
	 * Returns the removed parts as a sentence names them, empty if nothing was removed.
	 */
	public String removedText() {
		return Numbers.list(this.removed);
	}

	private static Optional<UnwrappedAddress> within(String address) {
		Matcher second = PROOFPOINT_2.matcher(address);
		if (second.matches()) {
			return meant(PROOFPOINT, decoded(second.group(1).replace('-', '%').replace('_', '/')));
		}
		Matcher third = PROOFPOINT_3.matcher(address);
		if (third.matches()) {
			return meant(PROOFPOINT, restored(third.group(1), third.group(2)));
		}
		WebAddress parsed = parsed(address);
		return (parsed == null) ? Optional.empty() : WRAPPERS.stream()
			.filter((wrapper) -> parsed.host().matches(wrapper.host) && parsed.path().matches(wrapper.path))
			.flatMap((wrapper) -> Arrays.stream(parsed.query().replaceFirst("^\\?", "").split("&"))
				.filter((parameter) -> parameter.matches("(" + wrapper.parameter + ")=.+"))
				.flatMap((parameter) -> meant(wrapper.name, decoded(parameter.substring(parameter.indexOf('=') + 1)))
					.stream()))
			.findFirst();
	}

	private static Optional<UnwrappedAddress> meant(String wrapper, String address) {
		return WebAddress.isValid(address) ? Optional.of(new UnwrappedAddress(address, List.of(wrapper)))
				: Optional.empty();
	}

	private static @Nullable WebAddress parsed(String address) {
		try {
			return WebAddress.parse(address);
		}
		catch (InvalidWebAddressException ex) {
			return null;
		}
	}

	private static String decoded(String parameter) {
		try {
			return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	/** Puts the characters back that version 3 of Proofpoint's links sets apart. */
	private static String restored(String address, String encoded) {
		String apart;
		try {
			apart = new String(Base64.getUrlDecoder().decode(encoded.replace('+', '-').replace('/', '_')),
					StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
		StringBuilder restored = new StringBuilder();
		Matcher star = STAR.matcher(SINGLE_SLASH.matcher(address).replaceFirst("$1//"));
		int next = 0;
		while (star.find()) {
			int length = (star.group(1) != null) ? RUNS.indexOf(star.group(1)) + 2 : 1;
			int end = Math.min(apart.length(), next + Math.max(1, length));
			star.appendReplacement(restored, Matcher.quoteReplacement(apart.substring(next, end)));
			next = end;
		}
		return star.appendTail(restored).toString();
	}

	private static UnwrappedAddress withoutTracking(String address, List<String> removedBefore) {
		int query = address.indexOf('?');
		int fragment = address.indexOf('#');
		if (query < 0 || (fragment >= 0 && fragment < query)) {
			return new UnwrappedAddress(address, removedBefore);
		}
		int end = (fragment < 0) ? address.length() : fragment;
		List<String> kept = new ArrayList<>();
		List<String> removed = new ArrayList<>(removedBefore);
		for (String parameter : address.substring(query + 1, end).split("&", -1)) {
			String name = parameter.replaceFirst("=.*", "");
			if (TRACKING.contains(name) || name.startsWith(CAMPAIGN)) {
				removed.add(name);
			}
			else {
				kept.add(parameter);
			}
		}
		if (removed.size() == removedBefore.size()) {
			return new UnwrappedAddress(address, removedBefore);
		}
		String rest = String.join("&", kept);
		return new UnwrappedAddress(
				address.substring(0, query) + (rest.isEmpty() ? "" : "?" + rest) + address.substring(end), removed);
	}

	/**
	 * A service whose addresses have another one in a parameter.
	 *
	 * @param name the service in a sentence
	 * @param host the pattern of its host
	 * @param path the pattern of its path
	 * @param parameter the pattern of the parameter's name
	 */
	private record Wrapper(String name, String host, String path, String parameter) {
	}

}
