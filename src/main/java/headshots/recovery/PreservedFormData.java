package headshots.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import headshots.web.SafeRedirect;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * The form data of a request to the studio that came without a valid session. The sign-in
 * page carries it in hidden fields, so that it waits with the person who typed it and
 * nowhere else.
 *
 * @param path where it was sent to
 * @param parameters the fields with their values, without passwords and form tokens
 */
public record PreservedFormData(String path, Map<String, List<String>> parameters) {

	static final String PATH_FIELD = "held-path";

	public static final String PREFIX = "held.";

	public static final String TOKEN_FIELD = "_csrf";

	/** The text of a request that cannot be taken now; pictures are not held. */
	public static Optional<PreservedFormData> sentBy(HttpServletRequest request) {
		String type = request.getContentType();
		boolean form = type != null
				&& type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		if (!form || !SafeRedirect.isPath(request.getRequestURI())) {
			return Optional.empty();
		}
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!name.equals(TOKEN_FIELD) && !isPassword(name)) {
				parameters.put(name, List.of(values));
			}
		});
		return Optional.of(new PreservedFormData(request.getRequestURI(), parameters));
	}

	/** The same, once the request has been forwarded and goes by another path. */
	public static @Nullable PreservedFormData before(HttpServletRequest forwarded) {
		return (PreservedFormData) forwarded.getAttribute(PreservedFormData.class.getName());
	}

	/** The text that a sign-in form carries along. */
	public static Optional<PreservedFormData> carriedBy(HttpServletRequest request) {
		String path = request.getParameter(PATH_FIELD);
		if (path == null || !SafeRedirect.isPath(path)) {
			return Optional.empty();
		}
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (name.startsWith(PREFIX)) {
				parameters.put(name.substring(PREFIX.length()), List.of(values));
			}
		});
		return Optional.of(new PreservedFormData(path, parameters));
	}

	/** Returns the text that a request brings, by a forward or in its sign-in form. */
	public static Optional<PreservedFormData> of(HttpServletRequest request) {
		return Optional.ofNullable(before(request)).or(() -> carriedBy(request));
	}

	/** Returns the first value of a field, null if it was not sent. */
	public @Nullable String first(String field) {
		return this.parameters.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
	}

	/** Whether a field holds a password, which no page ever gives back. */
	static boolean isPassword(String name) {
		return name.equals("current") || name.toLowerCase(Locale.ROOT).contains("password");
	}

	public void takeAlong(HttpServletRequest request) {
		request.setAttribute(PreservedFormData.class.getName(), this);
	}

}
