package headshots.accounts.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.accounts.ForwardPaths;
import headshots.accounts.StaffAuthentication;
import headshots.recovery.PreservedFormData;
import headshots.recovery.RecoveredForm;
import headshots.web.RequestOrigin;
import headshots.web.StaffAddresses;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers requests that are denied access, and loses nothing of the submitted text: it
 * goes with them to the sign-in page, or back into the form that it came from.
 */
@Component
public class StaffAccessDeniedHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** Pages that anyone with the link may open, and where they are shown again. */
	private static final Map<String, String> OPEN_FORMS = Map.of(AccountUrls.SIGN_IN, ForwardPaths.SIGN_IN_AGAIN,
			AccountUrls.SET_UP, ForwardPaths.SETUP_AGAIN, AccountUrls.ACTIVATION, ForwardPaths.ACTIVATION_AGAIN);

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		String path = request.getRequestURI();
		boolean deadForm = refusal instanceof CsrfException;
		if (!StaffAddresses.include(request)) {
			refuseToAll(response);
		}
		else if (RequestOrigin.isByScript(request)) {
			response.setStatus((isSignedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED).value());
		}
		else if (deadForm && OPEN_FORMS.containsKey(path)) {
			forward(request, response, OPEN_FORMS.get(path));
		}
		else if (deadForm && path.equals(AccountUrls.SIGN_OUT)) {
			forward(request, response, isSignedIn() ? ForwardPaths.ACCESS_DENIED : ForwardPaths.SIGN_IN_AGAIN);
		}
		else if (!path.startsWith(StaffAddresses.STUDIO)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
		else if (!isSignedIn()) {
			commence(request, response, null);
		}
		else {
			refuse(request, response, deadForm);
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response,
			@Nullable AuthenticationException refusal) throws IOException, ServletException {
		if (!StaffAddresses.include(request)) {
			refuseToAll(response);
		}
		else if (RequestOrigin.isByScript(request)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else if (RequestOrigin.isUnsafe(request)) {
			PreservedFormData.sentBy(request).ifPresent((held) -> held.takeAlong(request));
			forward(request, response, ForwardPaths.SIGN_IN_WITH_TEXT);
		}
		else {
			String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			response.setStatus(HttpStatus.FOUND.value());
			response.setHeader(HttpHeaders.LOCATION, AccountUrls.SIGN_IN + "?to="
					+ URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8));
		}
	}

	/** No sign-in opens an endpoint that has no rule. */
	private static void refuseToAll(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, boolean deadForm)
			throws ServletException, IOException {
		Optional<PreservedFormData> held = RequestOrigin.isUnsafe(request) ? PreservedFormData.sentBy(request)
				: Optional.empty();
		held.ifPresent((text) -> text.takeAlong(request));
		if (deadForm && held.isPresent()) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			new RecoveredForm(held.get(), HttpStatus.FORBIDDEN).attachTo(request);
			forward(request, response, RecoveredForm.PATH);
		}
		else {
			forward(request, response, ForwardPaths.ACCESS_DENIED);
		}
	}

	private static void forward(HttpServletRequest request, HttpServletResponse response, String path)
			throws ServletException, IOException {
		request.getRequestDispatcher(path).forward(request, response);
	}

	private static boolean isSignedIn() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication;
	}

}
