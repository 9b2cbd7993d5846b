package headshots.accounts.login;

import java.util.List;
import java.util.regex.Pattern;

import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAuthentication;
import headshots.accounts.session.StaffSecurityContextRepository;
import headshots.web.BaseAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Signs a member of staff in, with a new session ID and a new CSRF token against session
 * fixation. The browser is remembered as one in which the account has signed in.
 */
@Component
public class StaffSessionAuthentication implements SessionAuthenticationStrategy {

	private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d+){3}|\\[?::1\\]?");

	private final BaseAddress base;

	private final StaffSecurityContextRepository contexts;

	private final KnownDevices devices;

	private final SessionAuthenticationStrategy renewal;

	StaffSessionAuthentication(BaseAddress base, StaffSecurityContextRepository contexts, CsrfTokenRepository tokens,
			KnownDevices devices) {
		this.base = base;
		this.contexts = contexts;
		this.devices = devices;
		this.renewal = new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
	}

	/**
	 * Whether a password may travel to us: over https, or within one machine. The host is
	 * the one that the browser was sent to, because that is where its cookie goes.
	 */
	public boolean isSafe(HttpServletRequest request) {
		return this.base.isSecure() || (LOOPBACK.matcher(String.valueOf(this.base.host())).matches()
				&& LOOPBACK.matcher(request.getServerName()).matches());
	}

	public void admit(StaffAccount account, HttpServletRequest request, HttpServletResponse response) {
		Authentication staff = new StaffAuthentication(account, false);
		onAuthentication(staff, request, response);
		SecurityContext context = new SecurityContextImpl(staff);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	@Override
	public void onAuthentication(Authentication staff, HttpServletRequest request, HttpServletResponse response) {
		this.renewal.onAuthentication(staff, request, response);
		if (staff instanceof StaffAuthentication member) {
			this.devices.remember(member.getPrincipal(), response);
		}
	}

}
