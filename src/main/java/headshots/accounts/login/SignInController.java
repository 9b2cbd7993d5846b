package headshots.accounts.login;

import java.time.Duration;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.accounts.ForwardPaths;
import headshots.accounts.StaffMember;
import headshots.accounts.StaffPage;
import headshots.recovery.PreservedFormData;
import headshots.recovery.RecoveredForm;
import headshots.recovery.TypedFields;
import headshots.web.ClientAddress;
import headshots.web.SafeRedirect;
import headshots.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way in.
 */
@Controller
class SignInController {

	private final SignIn signIn;

	private final StaffSessionAuthentication authentication;

	private final KnownDevices devices;

	private final ClientAddress clientAddress;

	private final TypedFields typedFields;

	SignInController(SignIn signIn, StaffSessionAuthentication authentication, KnownDevices devices,
			ClientAddress clientAddress, TypedFields typedFields) {
		this.signIn = signIn;
		this.authentication = authentication;
		this.devices = devices;
		this.clientAddress = clientAddress;
		this.typedFields = typedFields;
	}

	@GetMapping(AccountUrls.SIGN_IN)
	ModelAndView form(@RequestParam(defaultValue = "") String to, @RequestParam @Nullable String out,
			@AuthenticationPrincipal @Nullable StaffMember staff, HttpServletRequest request) {
		return (staff != null) ? SeeOther.at(SafeRedirect.of(to))
				: page(request, HttpStatus.OK, (out != null) ? SignInPage.OUT : SignInPage.PLAIN);
	}

	@PostMapping(AccountUrls.SIGN_IN)
	ModelAndView signIn(@RequestParam(defaultValue = "") String username,
			@RequestParam(defaultValue = "") String password, @AuthenticationPrincipal @Nullable StaffMember staff,
			HttpServletRequest request, HttpServletResponse response) {
		if (staff != null && password.isEmpty()) {
			// A passkey has opened the door already; what is held goes on from here.
			return goOn(request);
		}
		if (!this.authentication.isSafe(request)) {
			return page(request, HttpStatus.FORBIDDEN, SignInPage.PLAIN);
		}
		SignIn.Outcome outcome = this.signIn.attempt(username, password, this.clientAddress.of(request),
				this.devices.of(request));
		if (outcome instanceof SignIn.Granted granted) {
			this.authentication.admit(granted.account(), request, response);
			return goOn(request);
		}
		if (outcome instanceof SignIn.Later later) {
			return later(request, response, later.after());
		}
		return page(request, HttpStatus.UNAUTHORIZED, SignInPage.WRONG);
	}

	/** Form data that was sent to the studio without a session stays on this page. */
	@RequestMapping(ForwardPaths.SIGN_IN_WITH_TEXT)
	ModelAndView held(HttpServletRequest request) {
		return page(request, HttpStatus.UNAUTHORIZED, SignInPage.ENDED);
	}

	/** The sign-in form itself lay open for too long. */
	@RequestMapping(ForwardPaths.SIGN_IN_AGAIN)
	ModelAndView again(HttpServletRequest request) {
		return page(request, HttpStatus.FORBIDDEN, SignInPage.OLD_FORM);
	}

	private static ModelAndView goOn(HttpServletRequest request) {
		return PreservedFormData.carriedBy(request).map((held) -> {
			new RecoveredForm(held, HttpStatus.OK).attachTo(request);
			return new ModelAndView("forward:" + RecoveredForm.PATH);
		}).orElseGet(() -> SeeOther.at(SafeRedirect.of(request.getParameter("to"))));
	}

	private ModelAndView later(HttpServletRequest request, HttpServletResponse response, Duration wait) {
		long seconds = wait.toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		return page(request, HttpStatus.TOO_MANY_REQUESTS, SignInPage.tooMany(seconds));
	}

	private ModelAndView page(HttpServletRequest request, HttpStatus status, SignInPage words) {
		ModelAndView page = StaffPage.of("accounts/sign-in", status, "Sign in", AccountUrls.SIGN_IN);
		page.addObject("words", words);
		page.addObject("safe", this.authentication.isSafe(request));
		page.addObject("username", Optional.ofNullable(request.getParameter("username")).orElse(""));
		page.addObject("to", SafeRedirect.of(request.getParameter("to")));
		this.typedFields.addTo(page, PreservedFormData.of(request).orElse(null));
		return page;
	}

}
