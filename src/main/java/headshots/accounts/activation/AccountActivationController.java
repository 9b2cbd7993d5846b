package headshots.accounts.activation;

import java.util.List;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.accounts.FormProblem;
import headshots.accounts.ForwardPaths;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffMember;
import headshots.accounts.StaffPage;
import headshots.accounts.admin.PasswordPolicy;
import headshots.accounts.login.PasswordHashingOverloadException;
import headshots.accounts.login.StaffSessionAuthentication;
import headshots.web.LinkEndedException;
import headshots.web.SeeOther;
import headshots.web.StaffAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form behind a one-time link: for a new colleague's first password, and for a new
 * one in place of one that was lost.
 */
@Controller
class AccountActivationController {

	private final AccountActivation accountActivation;

	private final StaffSessionAuthentication authentication;

	AccountActivationController(AccountActivation accountActivation, StaffSessionAuthentication authentication) {
		this.accountActivation = accountActivation;
		this.authentication = authentication;
	}

	@GetMapping(AccountUrls.ACTIVATION)
	ModelAndView form(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
		return page(HttpStatus.OK, token, List.of(), request);
	}

	@PostMapping(AccountUrls.ACTIVATION)
	ModelAndView choose(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String passwordAgain, HttpServletRequest request,
			HttpServletResponse response) {
		StaffMember member = this.accountActivation.account(token)
			.orElseThrow(AccountActivationController::ended)
			.member();
		Optional<FormProblem> problem = PasswordPolicy.check(password, passwordAgain, member.username(),
				member.displayName());
		if (problem.isPresent() || !this.authentication.isSafe(request)) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, token, problem.stream().toList(), request);
		}
		try {
			StaffAccount account = this.accountActivation.choose(token, password)
				.orElseThrow(AccountActivationController::ended);
			this.authentication.admit(account, request, response);
			return SeeOther.at(StaffAddresses.STUDIO);
		}
		catch (PasswordHashingOverloadException ex) {
			return page(HttpStatus.SERVICE_UNAVAILABLE, token, List.of(FormProblem.BUSY), request);
		}
	}

	@RequestMapping(ForwardPaths.ACTIVATION_AGAIN)
	ModelAndView again(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
		return page(HttpStatus.FORBIDDEN, token, List.of(FormProblem.OLD_FORM), request);
	}

	private ModelAndView page(HttpStatus status, String token, List<FormProblem> problems, HttpServletRequest request) {
		StaffAccount account = this.accountActivation.account(token).orElseThrow(AccountActivationController::ended);
		ModelAndView page = StaffPage.of("accounts/join", status, "Choose your password", AccountUrls.ACTIVATION);
		page.addObject("account", account.member());
		page.addObject("token", token);
		page.addObject("problems", problems);
		page.addObject("safe", this.authentication.isSafe(request));
		return page;
	}

	private static LinkEndedException ended() {
		return new LinkEndedException("This link no longer works",
				"A link for choosing a password works once, and only for a limited time. If you have chosen your "
						+ "password already, sign in with it. Otherwise ask the administrator who sent you the link "
						+ "for a new one.");
	}

}
