package headshots.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.text.InvalidWebAddressException;
import headshots.text.Markdown;
import headshots.text.Tokenizer;
import headshots.text.WebAddress;
import headshots.web.BaseAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Judges destinations of links by their form: within the guide, on another site, or one
 * that readers cannot follow, and why.
 */
@Component
public class LinkJudge {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

	/** A host without its scheme: labels whose last one isn’t the ending of a file. */
	private static final Pattern HOST = Pattern
		.compile("(?!.*\\.(?:html?|php|pdf|jpe?g|png)$)[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.\\p{L}{2,}"
				+ "(?::\\d{1,5})?(?:[/?#].*)?", Pattern.DOTALL);

	private static final Pattern MAIL = Pattern.compile("[^\\s@?]+@[^\\s@?]+(\\?.*)?");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9().\\-/ *#]*([0-9][0-9().\\-/ *#]*){3,}(;.*)?");

	private static final int LONGEST_SHOWN = 100;

	private final BaseAddress base;

	LinkJudge(BaseAddress base) {
		this.base = base;
	}

	/**
	 * Judges a destination.
	 * @param destination a destination as it is written
	 */
	public JudgedLink judge(String destination) {
		String address = destination.strip();
		if (address.isEmpty()) {
			return JudgedLink.refused("", null);
		}
		Matcher scheme = SCHEME.matcher(address);
		if (scheme.matches() && !HOST.matcher(address).matches()) {
			return judge(address, scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
		}
		if (address.matches("[/\\\\]{2}.*")) {
			return web(address, "https:" + address.replace('\\', '/'));
		}
		if (address.startsWith("/")) {
			return JudgedLink.within(address, "");
		}
		if (address.startsWith("#") || address.startsWith("?")) {
			return JudgedLink.refused(shown(address) + ", which depends on the page it’s shown on", null);
		}
		if (MAIL.matcher(address).matches()) {
			return JudgedLink.refused(shown(address) + ", which has no mailto: at the start", "mailto:" + address);
		}
		if (HOST.matcher(address).matches()) {
			String whole = "https://" + address;
			return JudgedLink.refused(shown(address) + ", which has no https:// at the start",
					WebAddress.isValid(whole) ? whole : null);
		}
		return JudgedLink.refused(shown(address) + ", which has no / at the start", "/" + address);
	}

	private JudgedLink judge(String address, String scheme, String rest) {
		return switch (scheme) {
			case "http", "https" -> web(address, address);
			case "mailto" -> MAIL.matcher(rest).matches() ? JudgedLink.other()
					: JudgedLink.refused(shown(address) + ", which has no complete email address", null);
			case "tel" -> PHONE.matcher(rest).matches() ? JudgedLink.other()
					: JudgedLink.refused(shown(address) + ", which has no phone number", null);
			default -> {
				if (Markdown.isFollowed(scheme)) {
					throw new IllegalStateException("No rule for links that start with " + scheme + ":");
				}
				yield JudgedLink.refused(shown(address)
						+ ", which readers can’t follow: links start with https://, http://, mailto:, tel: or /", null);
			}
		};
	}

	private JudgedLink web(String address, String whole) {
		WebAddress parsed;
		try {
			parsed = WebAddress.parse(whole);
		}
		catch (InvalidWebAddressException ex) {
			return JudgedLink.refused(shown(address) + ", which " + ex.getMessage(), mended(whole));
		}
		return isOwn(parsed)
				? JudgedLink.within(parsed.path() + parsed.query() + parsed.fragment(),
						whole.substring(0, whole.length() - written(parsed, whole)))
				: new JudgedLink(null, "", parsed, null, null);
	}

	/** How many characters at the end of a URL are its path and what follows it. */
	private static int written(WebAddress parsed, String whole) {
		String rest = parsed.path() + parsed.query() + parsed.fragment();
		// Where no path is written, it is a slash.
		return whole.replace('\\', '/').endsWith(rest) ? rest.length() : rest.length() - 1;
	}

	private boolean isOwn(WebAddress address) {
		try {
			return address.hasHostOf(WebAddress.parse(this.base.absolute("/")));
		}
		catch (InvalidWebAddressException ex) {
			return false;
		}
	}

	/** The address without a user and with two slashes, if that is all that it needs. */
	private static @Nullable String mended(String address) {
		String mended = address.replaceFirst("(?i)^(https?:)[/\\\\]*", "$1//").replaceFirst("^([^/]+//)[^/?#]*@", "$1");
		return (!mended.equals(address) && WebAddress.isValid(mended)) ? mended : null;
	}

	private static String shown(String address) {
		return Tokenizer.excerpt(address, LONGEST_SHOWN);
	}

	/**
	 * A destination by its form.
	 *
	 * @param path the path within the guide with query and fragment, null if it leads
	 * elsewhere
	 * @param origin the scheme and the host before the path, empty for most links
	 * @param site the address on another site, null if it leads elsewhere
	 * @param problem why readers cannot follow it, to be read after "links to"; empty for
	 * a missing destination, null for a valid link
	 * @param suggestion the destination that was probably meant, null if that is unknown
	 */
	public record JudgedLink(@Nullable String path, String origin, @Nullable WebAddress site, @Nullable String problem,
			@Nullable String suggestion) {

		static JudgedLink within(String path, String origin) {
			return new JudgedLink(path, origin, null, null, null);
		}

		static JudgedLink other() {
			return new JudgedLink(null, "", null, null, null);
		}

		static JudgedLink refused(String problem, @Nullable String suggestion) {
			return new JudgedLink(null, "", null, problem, suggestion);
		}

	}

}
