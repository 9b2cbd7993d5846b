package headshots.accounts.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import headshots.accounts.StaffAccounts;
import headshots.accounts.StaffPage;
import headshots.audit.AuditFilter;
import headshots.audit.AuditLog;
import headshots.audit.AuditPage;
import headshots.text.NameOrder;
import headshots.web.StaffAddresses;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The audit log, for all staff.
 */
@Controller
class AuditLogController {

	private static final String PATH = StaffAddresses.STUDIO + "/log";

	private static final int FARTHEST = 1_000_000;

	private final AuditLog audit;

	private final StaffAccounts accounts;

	private final ZoneId zone;

	AuditLogController(AuditLog audit, StaffAccounts accounts, ZoneId zone) {
		this.audit = audit;
		this.accounts = accounts;
		this.zone = zone;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String action,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until,
			@RequestParam(name = "page", defaultValue = "1") String number) {
		AuditFilter filter = new AuditFilter(blankToNull(person), blankToNull(action), startOf(from, 0),
				startOf(until, 1));
		ModelAndView page = StaffPage.of("accounts/log", "Activity", PATH);
		AuditPage log = this.audit.find(filter, number(number));
		page.addObject("log", log);
		page.addObject("lines", AuditLogLine.of(log.events(), this.accounts.all()));
		page.addObject("people", this.audit.actors().stream().sorted(NameOrder.NAMES).toList());
		page.addObject("actions", this.audit.actions().stream().sorted(NameOrder.NAMES).toList());
		page.addObject("person", person);
		page.addObject("action", action);
		page.addObject("from", from);
		page.addObject("until", until);
		page.addObject("zone", this.zone);
		page.addObject("here",
				UriComponentsBuilder.fromPath(PATH)
					.queryParam("person", "{person}")
					.queryParam("action", "{action}")
					.queryParam("from", "{from}")
					.queryParam("until", "{until}")
					.encode()
					.buildAndExpand(person, action, from, until)
					.toUriString());
		return page;
	}

	/**
	 * The first moment of a day, or of one some days later; null if the text is not a
	 * valid date.
	 */
	private @Nullable Instant startOf(String day, int later) {
		try {
			return LocalDate.parse(day).plusDays(later).atStartOfDay(this.zone).toInstant();
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static int number(String text) {
		return text.matches("\\d{1,7}") ? Math.min(Integer.parseInt(text), FARTHEST) : 1;
	}

	private static @Nullable String blankToNull(String text) {
		return text.isBlank() ? null : text;
	}

}
