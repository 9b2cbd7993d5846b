package headshots.accounts.admin;

import headshots.accounts.AccountUrls;
import headshots.accounts.FlashCookie;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffMember;
import headshots.accounts.StaffPage;
import headshots.accounts.admin.StaffAccountService.NewLink;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes links by which colleagues choose a password, and shows each of them once: on the
 * page after the form, so that a reload makes no second link.
 */
@Controller
class AccountLinkController {

	private final StaffAccountService staffAccountService;

	private final FlashCookie flashCookie;

	AccountLinkController(StaffAccountService staffAccountService, FlashCookie flashCookie) {
		this.staffAccountService = staffAccountService;
		this.flashCookie = flashCookie;
	}

	@PostMapping(AccountUrls.STAFF + "/{id}/link")
	ModelAndView make(@AuthenticationPrincipal StaffMember staff, @PathVariable String id,
			HttpServletResponse response) {
		StaffAccount account = find(id);
		if (!account.enabled()) {
			ModelAndView page = page(account);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
		NewLink link = this.staffAccountService.newLink(staff, account);
		this.flashCookie.keep(response, link.path(), link.token());
		return SeeOther.at(link.path());
	}

	@GetMapping(AccountUrls.STAFF + "/{id}/link")
	ModelAndView show(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		StaffAccount account = find(id);
		ModelAndView page = page(account);
		this.flashCookie.take(request, response, NewLink.path(account))
			.flatMap((token) -> this.staffAccountService.link(account, token))
			.ifPresent((link) -> page.addObject("link", link));
		return page;
	}

	private StaffAccount find(String id) {
		return this.staffAccountService.find(id).orElseThrow(PageNotFoundException::new);
	}

	private static ModelAndView page(StaffAccount account) {
		ModelAndView page = StaffPage.of("accounts/new-link", "Link for " + account.member().displayName(),
				AccountUrls.STAFF);
		page.addObject("account", account);
		return page;
	}

}
