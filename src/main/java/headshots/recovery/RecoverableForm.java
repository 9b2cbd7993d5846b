package headshots.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that could not be taken, as a page of its own can send it again: to the same
 * address, with the same fields and the same form token. Passwords alone are asked for
 * anew.
 *
 * @param action where it was sent to
 * @param fields its values, without passwords
 * @param passwords the names of the passwords that it held
 * @param typed the text that a person may want to read again
 */
record RecoverableForm(String action, Map<String, List<String>> fields, List<String> passwords,
		Map<String, List<String>> typed) {

	static RecoverableForm of(HttpServletRequest request, TypedFields typedFields) {
		String action = request.getRequestURI();
		Map<String, List<String>> fields = new LinkedHashMap<>();
		List<String> passwords = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (PreservedFormData.isPassword(name)) {
				passwords.add(name);
			}
			else {
				fields.put(name, List.of(values));
			}
		});
		PreservedFormData held = PreservedFormData.sentBy(request)
			.or(() -> PreservedFormData.carriedBy(request))
			.orElse(null);
		return new RecoverableForm(action, fields, passwords, typedFields.of(held));
	}

}
