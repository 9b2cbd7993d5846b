package headshots.accounts;

import java.util.List;
import java.util.Optional;

import headshots.web.PageNotFound;
import headshots.web.SeeOther;
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
class JoinController {

	static final String AGAIN = "/studio/join/again";

	private final Joining joining;

	private final Door door;

	JoinController(Joining joining, Door door) {
		this.joining = joining;
		this.door = door;
	}

	@GetMapping("/studio/join")
	ModelAndView form(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
		return page(HttpStatus.OK, token, List.of(), request);
	}

	@PostMapping("/studio/join")
	ModelAndView choose(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String passwordAgain, HttpServletRequest request,
			HttpServletResponse response) {
		StaffMember member = this.joining.account(token).orElseThrow(PageNotFound::new).member();
		Optional<FormProblem> problem = PasswordRules.check(password, passwordAgain, member.username(),
				member.displayName());
		if (problem.isPresent() || !this.door.isSafe(request)) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, token, problem.stream().toList(), request);
		}
		try {
			StaffAccount account = this.joining.choose(token, password).orElseThrow(PageNotFound::new);
			this.door.admit(account, request, response);
			return SeeOther.at(OwnTarget.STUDIO);
		}
		catch (TooBusy ex) {
			return page(HttpStatus.SERVICE_UNAVAILABLE, token, List.of(FormProblem.BUSY), request);
		}
	}

	@RequestMapping(AGAIN)
	ModelAndView again(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
		return page(HttpStatus.FORBIDDEN, token, List.of(FormProblem.OLD_FORM), request);
	}

	private ModelAndView page(HttpStatus status, String token, List<FormProblem> problems, HttpServletRequest request) {
		StaffAccount account = this.joining.account(token).orElseThrow(PageNotFound::new);
		ModelAndView page = StaffPage.of("accounts/join", status, "Choose your password", "/studio/join");
		page.addObject("account", account.member());
		page.addObject("token", token);
		page.addObject("problems", problems);
		page.addObject("safe", this.door.isSafe(request));
		return page;
	}

}
