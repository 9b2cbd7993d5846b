package headshots.accounts.admin;

import headshots.accounts.AccountUrls;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffPage;
import headshots.web.PageNotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks administrators to confirm what a wrong click would make hard to undo: a disabled
 * account loses its sessions, and a new administrator may disable the others.
 */
@Controller
class AccountConfirmationController {

	private final StaffAccountService staffAccountService;

	AccountConfirmationController(StaffAccountService staffAccountService) {
		this.staffAccountService = staffAccountService;
	}

	@GetMapping(AccountUrls.STAFF + "/{id}/disable")
	ModelAndView confirmDisabling(@PathVariable String id) {
		StaffAccount account = find(id);
		return page(account, "disable", "Disable the account of " + account.member().displayName() + "?");
	}

	@GetMapping(AccountUrls.STAFF + "/{id}/promote")
	ModelAndView confirmPromotion(@PathVariable String id) {
		StaffAccount account = find(id);
		return page(account, "promote", "Make " + account.member().displayName() + " an administrator?");
	}

	private StaffAccount find(String id) {
		return this.staffAccountService.find(id).orElseThrow(PageNotFoundException::new);
	}

	private static ModelAndView page(StaffAccount account, String deed, String heading) {
		ModelAndView page = StaffPage.of("accounts/change", heading, AccountUrls.STAFF);
		page.addObject("account", account);
		page.addObject("deed", deed);
		return page;
	}

}
