package headshots.accounts.security;

import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;

import headshots.recovery.FormFields;
import headshots.recovery.PreservedFormData;
import headshots.web.RequestOrigin;
import headshots.web.ServerRefusal;
import headshots.web.StaffAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects a form that repeats a parameter which our pages send once (HTTP parameter
 * pollution): code that reads the first value and code that reads all of them would not
 * see the same form.
 */
class DuplicateParameterFilter extends OncePerRequestFilter {

	private final Supplier<Set<String>> multiValued;

	/**
	 * Filters forms.
	 * @param forms the forms, which are asked for their fields at the first request
	 */
	DuplicateParameterFilter(ObjectProvider<FormFields> forms) {
		this.multiValued = FormFields.ofAll(forms, FormFields::multiValued);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			if (isOdd(request)) {
				response.sendError(HttpStatus.BAD_REQUEST.value());
				return;
			}
		}
		catch (RuntimeException ex) {
			response.sendError(ServerRefusal.status(ex).orElseThrow(() -> ex));
			return;
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !RequestOrigin.isUnsafe(request) || !StaffAddresses.include(request.getRequestURI());
	}

	private boolean isOdd(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.anyMatch((field) -> field.getValue().length > 1 && !isList(field.getKey()));
	}

	private boolean isList(String name) {
		return this.multiValued.get()
			.contains(name.startsWith(PreservedFormData.PREFIX) ? name.substring(PreservedFormData.PREFIX.length())
					: name);
	}

}
