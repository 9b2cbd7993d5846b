package headshots.accounts.admin;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.accounts.FormProblem;
import headshots.accounts.StaffMember;
import headshots.accounts.StaffPage;
import headshots.accounts.login.PasswordHashingOverloadException;
import headshots.accounts.passkey.PasskeyRequiredAuthorizationManager;
import headshots.accounts.passkey.Passkeys;
import headshots.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One's own account: name, password, sessions and passkeys.
 */
@Controller
class AccountController {

	private static final String PATH = AccountUrls.ACCOUNT;

	private final ProfileService account;

	private final Passkeys passkeys;

	private final PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager;

	private final ZoneId zone;

	AccountController(ProfileService account, Passkeys passkeys,
			PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager, ZoneId zone) {
		this.account = account;
		this.passkeys = passkeys;
		this.passkeyRequiredAuthorizationManager = passkeyRequiredAuthorizationManager;
		this.zone = zone;
	}

	@GetMapping(PATH)
	ModelAndView show(@AuthenticationPrincipal StaffMember staff, @RequestParam(defaultValue = "") String done,
			HttpServletRequest request) {
		ModelAndView page = page(HttpStatus.OK, staff, staff.displayName(), List.of(), request);
		page.addObject("done", done);
		return page;
	}

	@PostMapping(PATH + "/name")
	ModelAndView rename(@AuthenticationPrincipal StaffMember staff, @RequestParam(defaultValue = "") String displayName,
			HttpServletRequest request) {
		List<FormProblem> problems = this.account.rename(staff, displayName);
		if (!problems.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, staff, displayName, problems, request);
		}
		return SeeOther.at(PATH + "?done=name");
	}

	@PostMapping(PATH + "/password")
	ModelAndView changePassword(@AuthenticationPrincipal StaffMember staff,
			@RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String passwordAgain, HttpServletRequest request) {
		Optional<FormProblem> problem;
		try {
			problem = this.account.changePassword(staff, current, password, passwordAgain, request);
		}
		catch (PasswordHashingOverloadException ex) {
			problem = Optional.of(FormProblem.BUSY);
		}
		return problem.isEmpty() ? SeeOther.at(PATH + "?done=password") : page(HttpStatus.UNPROCESSABLE_CONTENT, staff,
				staff.displayName(), problem.stream().toList(), request);
	}

	@PostMapping(PATH + "/sessions/{handle}/end")
	ModelAndView endSession(@AuthenticationPrincipal StaffMember staff, @PathVariable String handle) {
		this.account.endSession(staff, handle);
		return SeeOther.at(PATH + "?done=sessions");
	}

	@PostMapping(PATH + "/sessions/end-others")
	ModelAndView endOtherSessions(@AuthenticationPrincipal StaffMember staff, HttpServletRequest request) {
		this.account.endOtherSessions(staff, request);
		return SeeOther.at(PATH + "?done=sessions");
	}

	@PostMapping(PATH + "/passkeys/remove")
	ModelAndView removePasskey(@AuthenticationPrincipal StaffMember staff,
			@RequestParam(defaultValue = "") String passkey) {
		this.passkeys.remove(staff, passkey);
		return SeeOther.at(PATH + "?done=passkey");
	}

	private ModelAndView page(HttpStatus status, StaffMember staff, String displayName, List<FormProblem> problems,
			HttpServletRequest request) {
		ModelAndView page = StaffPage.of("accounts/account", status, "Your account", PATH);
		page.addObject("member", staff);
		page.addObject("displayName", displayName);
		page.addObject("problems", problems);
		page.addObject("zone", this.zone);
		page.addObject("sessions", this.account.sessions(staff, request));
		page.addObject("passkeys", this.passkeys.of(staff));
		page.addObject("passkeyMissed", this.passkeyRequiredAuthorizationManager
			.isMissedBy(SecurityContextHolder.getContext().getAuthentication()));
		return page;
	}

}
