package headshots.accounts.login;

import headshots.accounts.StaffMember;
import headshots.audit.AuditLog;
import headshots.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way out, after which the browser's back button shows nothing.
 */
@Controller
class SignOutController {

	private final AuditLog audit;

	private final TransactionOperations transaction;

	SignOutController(AuditLog audit, TransactionOperations transaction) {
		this.audit = audit;
		this.transaction = transaction;
	}

	@PostMapping("/sign-out")
	ModelAndView signOut(@AuthenticationPrincipal @Nullable StaffMember staff, HttpServletRequest request,
			HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		if (staff != null) {
			this.transaction.executeWithoutResult((status) -> this.audit.record(staff.actor(), "signed out", "", ""));
		}
		SecurityContextHolder.clearContext();
		response.setHeader("Clear-Site-Data", "\"cache\"");
		return SeeOther.at("/sign-in?out");
	}

}
