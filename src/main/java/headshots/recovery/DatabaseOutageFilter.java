package headshots.recovery;

import java.io.IOException;

import headshots.recovery.FormRecoveryPage.Reason;
import headshots.web.DatabaseFailure;
import headshots.web.FilterOrder;
import headshots.web.OverloadException;
import headshots.web.StaffAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers staff requests that fail while the database is unavailable. Sessions and form
 * tokens are in the database too, so this filter wraps the filters that read them.
 */
@Component
@Order(FilterOrder.DATABASE_OUTAGE)
class DatabaseOutageFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseOutageFilter.class);

	private final FormRecoveryPage pages;

	private final DatabaseAvailabilityMonitor database;

	DatabaseOutageFilter(FormRecoveryPage pages, DatabaseAvailabilityMonitor database) {
		this.pages = pages;
		this.database = database;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.database.isAway()) {
			this.pages.answer(request, response, Reason.OUTAGE);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (OverloadException ex) {
			this.pages.answer(request, response, Reason.BUSY);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			if (!DatabaseFailure.isCauseOf(ex) || response.isCommitted()) {
				throw ex;
			}
			if (DatabaseFailure.isAway(ex)) {
				this.database.missed();
			}
			log.warn("Database unavailable; answered a studio request with 503 and its form data: {}", ex.getMessage());
			this.pages.answer(request, response, Reason.OUTAGE);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !StaffAddresses.include(request);
	}

	/** The page that reports a refusal asks who is signed in. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
