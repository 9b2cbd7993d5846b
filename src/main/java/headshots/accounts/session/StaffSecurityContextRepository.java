package headshots.accounts.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import headshots.accounts.Role;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.accounts.StaffAuthentication;
import headshots.web.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Stores in a session whose it is, since when and in which browser, and nothing else:
 * name and role are read again for each request, so that an administrator's changes apply
 * immediately, and so that no new version of a library makes stored sessions unreadable.
 */
@Component
public class StaffSecurityContextRepository implements SecurityContextRepository {

	/** The session attribute that names the browser. */
	static final String BROWSER = "browser";

	private static final Duration LONGEST = Duration.ofHours(12);

	private static final String ACCOUNT = "account";

	private static final String SIGNED_IN = "signed-in";

	private static final String GENERATION = "generation";

	private static final String ROLE = "role";

	private static final String PASSKEY = "passkey";

	private final StaffAccounts accounts;

	private final Clock clock;

	StaffSecurityContextRepository(StaffAccounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		HttpServletRequest request = holder.getRequest();
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long id)) {
			return new SecurityContextImpl();
		}
		Optional<StaffAccount> account = isTooOld(session) ? Optional.empty() : this.accounts.find(id);
		if (account.isEmpty() || !account.get().enabled()
				|| !Integer.valueOf(account.get().generation()).equals(session.getAttribute(GENERATION))) {
			session.invalidate();
			return new SecurityContextImpl();
		}
		renewOnNewRole(request, session, account.get().member().role());
		return context(request, account.get(), Boolean.TRUE.equals(session.getAttribute(PASSKEY)));
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (!(context.getAuthentication() instanceof StaffAuthentication staff)) {
			return;
		}
		HttpSession session = request.getSession();
		session.setAttribute(ACCOUNT, staff.getPrincipal().id());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
				String.valueOf(staff.getPrincipal().id()));
		session.setAttribute(SIGNED_IN, this.clock.millis());
		session.setAttribute(GENERATION, staff.generation());
		session.setAttribute(ROLE, staff.getPrincipal().role().name());
		session.setAttribute(PASSKEY, staff.isByPasskey());
		session.setAttribute(BROWSER, BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)));
		request.setAttribute(StaffSession.MEMBER, staff.getPrincipal());
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ACCOUNT) != null;
	}

	/** Takes this session along when all others of the account end. */
	public void keep(HttpServletRequest request, int generation) {
		request.changeSessionId();
		request.getSession().setAttribute(GENERATION, generation);
	}

	private boolean isTooOld(HttpSession session) {
		Object since = session.getAttribute(SIGNED_IN);
		return !(since instanceof Long millis) || this.clock.millis() - millis > LONGEST.toMillis();
	}

	private static void renewOnNewRole(HttpServletRequest request, HttpSession session, Role role) {
		if (!role.name().equals(session.getAttribute(ROLE))) {
			request.changeSessionId();
			session.setAttribute(ROLE, role.name());
		}
	}

	private static SecurityContext context(HttpServletRequest request, StaffAccount account, boolean passkey) {
		request.setAttribute(StaffSession.MEMBER, account.member());
		return new SecurityContextImpl(new StaffAuthentication(account, passkey));
	}

}
