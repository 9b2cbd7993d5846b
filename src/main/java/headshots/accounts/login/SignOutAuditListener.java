package headshots.accounts.login;

import headshots.accounts.StaffAuthentication;
import headshots.audit.AuditLog;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records in the audit log who signed out. Spring Security has ended the session before
 * it publishes the event.
 */
@Component
class SignOutAuditListener {

	private final AuditLog audit;

	private final TransactionOperations transaction;

	SignOutAuditListener(AuditLog audit, TransactionOperations transaction) {
		this.audit = audit;
		this.transaction = transaction;
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		if (event.getAuthentication() instanceof StaffAuthentication staff) {
			this.transaction.executeWithoutResult(
					(status) -> this.audit.record(staff.getPrincipal().actor(), "signed out", "", ""));
		}
	}

}
