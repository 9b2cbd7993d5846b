package headshots.accounts.security;

import headshots.accounts.AccountUrls;
import headshots.accounts.ForwardPaths;
import headshots.accounts.StaffPage;
import headshots.accounts.passkey.PasskeyRequiredAuthorizationManager;
import headshots.recovery.PreservedFormData;
import headshots.recovery.TypedFields;
import headshots.web.PublicEndpoint;
import headshots.web.StaffAddresses;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers 403 to a signed-in user, and gives back the submitted text.
 */
@Controller
class RefusalController {

	private final PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager;

	private final TypedFields typedFields;

	RefusalController(PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager,
			TypedFields typedFields) {
		this.passkeyRequiredAuthorizationManager = passkeyRequiredAuthorizationManager;
		this.typedFields = typedFields;
	}

	@RequestMapping(ForwardPaths.ACCESS_DENIED)
	ModelAndView refused(HttpServletRequest request) {
		boolean passkey = this.passkeyRequiredAuthorizationManager
			.isMissedBy(SecurityContextHolder.getContext().getAuthentication());
		String heading = passkey ? "Use your passkey first" : "You don’t have access to this";
		ModelAndView page = StaffPage.of("accounts/refused", HttpStatus.FORBIDDEN, heading, StaffAddresses.STUDIO);
		page.addObject("passkey", passkey);
		this.typedFields.addTo(page, PreservedFormData.before(request));
		return page;
	}

	/** Where password managers look for the page on which a password is changed. */
	@GetMapping("/.well-known/change-password")
	@PublicEndpoint
	String changePassword() {
		return "redirect:" + AccountUrls.ACCOUNT;
	}

}
