package headshots.accounts.admin;

import java.util.List;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.accounts.FlashCookie;
import headshots.accounts.FormProblem;
import headshots.accounts.Role;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffMember;
import headshots.accounts.StaffPage;
import headshots.accounts.login.PasswordHashingOverloadException;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Everyone's accounts, for administrators.
 */
@Controller
class StaffController {

	private final StaffAccountService staffAccountService;

	private final FlashCookie flashCookie;

	StaffController(StaffAccountService staffAccountService, FlashCookie flashCookie) {
		this.staffAccountService = staffAccountService;
		this.flashCookie = flashCookie;
	}

	@GetMapping(AccountUrls.STAFF)
	ModelAndView list(@RequestParam(defaultValue = "") String done) {
		ModelAndView page = page(HttpStatus.OK, new NewAccountForm("", "", "EDITOR"), List.of(), null);
		page.addObject("done", done);
		return page;
	}

	@PostMapping(AccountUrls.STAFF)
	ModelAndView add(@AuthenticationPrincipal StaffMember staff, NewAccountForm form, HttpServletResponse response) {
		List<FormProblem> problems = this.staffAccountService.check(form.username(), form.displayName());
		if (!problems.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, form, problems, null);
		}
		try {
			StaffAccountService.NewLink link = this.staffAccountService.add(staff, form.username(), form.displayName(),
					form.chosenRole());
			this.flashCookie.keep(response, link.path(), link.token());
			return SeeOther.at(link.path());
		}
		catch (DuplicateKeyException | PasswordHashingOverloadException ex) {
			return page(HttpStatus.CONFLICT, form, List.of(FormProblem.NOT_CREATED), null);
		}
	}

	@PostMapping(AccountUrls.STAFF + "/{id}/disable")
	ModelAndView disable(@AuthenticationPrincipal StaffMember staff, @PathVariable String id) {
		return answer(this.staffAccountService.enable(staff, find(id), false), "disabled");
	}

	@PostMapping(AccountUrls.STAFF + "/{id}/enable")
	ModelAndView enable(@AuthenticationPrincipal StaffMember staff, @PathVariable String id) {
		return answer(this.staffAccountService.enable(staff, find(id), true), "enabled");
	}

	@PostMapping(AccountUrls.STAFF + "/{id}/promote")
	ModelAndView promote(@AuthenticationPrincipal StaffMember staff, @PathVariable String id) {
		return answer(this.staffAccountService.changeRole(staff, find(id), Role.ADMINISTRATOR), "promoted");
	}

	@PostMapping(AccountUrls.STAFF + "/{id}/demote")
	ModelAndView demote(@AuthenticationPrincipal StaffMember staff, @PathVariable String id) {
		return answer(this.staffAccountService.changeRole(staff, find(id), Role.EDITOR), "demoted");
	}

	private StaffAccount find(String id) {
		return this.staffAccountService.find(id).orElseThrow(PageNotFoundException::new);
	}

	private ModelAndView answer(Optional<String> refusal, String done) {
		return refusal.map(this::refused).orElseGet(() -> SeeOther.at(AccountUrls.STAFF + "?done=" + done));
	}

	private ModelAndView refused(String refusal) {
		return page(HttpStatus.CONFLICT, new NewAccountForm("", "", "EDITOR"), List.of(), refusal);
	}

	private ModelAndView page(HttpStatus status, NewAccountForm form, List<FormProblem> problems,
			@Nullable String refusal) {
		ModelAndView page = StaffPage.of("accounts/staff", status, "Staff", AccountUrls.STAFF);
		page.addObject("accounts", this.staffAccountService.all());
		page.addObject("form", form);
		page.addObject("problems", problems);
		page.addObject("refusal", refusal);
		return page;
	}

}
