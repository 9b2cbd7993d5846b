package headshots.accounts.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.accounts.FormProblem;
import headshots.accounts.ForwardPaths;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffPage;
import headshots.accounts.admin.PasswordPolicy;
import headshots.accounts.admin.UsernamePolicy;
import headshots.accounts.login.PasswordHashingOverloadException;
import headshots.accounts.login.StaffSessionAuthentication;
import headshots.web.PageNotFoundException;
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
 * The form for the first administrator. Without the link from the log it answers 404.
 */
@Controller
class FirstAdministratorSetupController {

	private final FirstAdministratorSetup firstAdministratorSetup;

	private final StaffSessionAuthentication authentication;

	FirstAdministratorSetupController(FirstAdministratorSetup firstAdministratorSetup,
			StaffSessionAuthentication authentication) {
		this.firstAdministratorSetup = firstAdministratorSetup;
		this.authentication = authentication;
	}

	@GetMapping(AccountUrls.SET_UP)
	ModelAndView form(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
		return page(HttpStatus.OK, new SetUpForm(token, "", ""), List.of(), request);
	}

	@PostMapping(AccountUrls.SET_UP)
	ModelAndView make(SetUpForm form, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String passwordAgain, HttpServletRequest request,
			HttpServletResponse response) {
		List<FormProblem> problems = new ArrayList<>(UsernamePolicy.check(form.username(), form.displayName()));
		PasswordPolicy.check(password, passwordAgain, form.username(), form.displayName()).ifPresent(problems::add);
		if (!problems.isEmpty() || !this.authentication.isSafe(request)) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, form, problems, request);
		}
		if (!this.firstAdministratorSetup.isOpen(form.token())) {
			throw new PageNotFoundException();
		}
		try {
			Optional<StaffAccount> made = this.firstAdministratorSetup.make(form.token(), form.username(),
					form.displayName().strip(), password);
			this.authentication.admit(made.orElseThrow(PageNotFoundException::new), request, response);
			return SeeOther.at(StaffAddresses.STUDIO);
		}
		catch (PasswordHashingOverloadException ex) {
			return page(HttpStatus.SERVICE_UNAVAILABLE, form, List.of(FormProblem.BUSY), request);
		}
	}

	@RequestMapping(ForwardPaths.SETUP_AGAIN)
	ModelAndView again(SetUpForm form, HttpServletRequest request) {
		return page(HttpStatus.FORBIDDEN, form, List.of(FormProblem.OLD_FORM), request);
	}

	private ModelAndView page(HttpStatus status, SetUpForm form, List<FormProblem> problems,
			HttpServletRequest request) {
		if (!this.firstAdministratorSetup.isOpen(form.token())) {
			throw new PageNotFoundException();
		}
		ModelAndView page = StaffPage.of("accounts/set-up", status, "Create the first administrator",
				AccountUrls.SET_UP);
		page.addObject("form", form);
		page.addObject("problems", problems);
		page.addObject("safe", this.authentication.isSafe(request));
		return page;
	}

	/**
	 * The fields that are shown again with a refused form; passwords are typed anew.
	 *
	 * @param token the secret of the link
	 * @param username the name for signing in
	 * @param displayName the name that others see
	 */
	record SetUpForm(String token, String username, String displayName) {

		SetUpForm {
			token = (token != null) ? token : "";
			username = (username != null) ? username : "";
			displayName = (displayName != null) ? displayName : "";
		}

	}

}
