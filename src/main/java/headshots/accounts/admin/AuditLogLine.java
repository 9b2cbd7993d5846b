package headshots.accounts.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import headshots.accounts.StaffAccount;
import headshots.audit.AuditEvent;
import headshots.web.StaffAddresses;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as staff read it.
 *
 * @param event the event
 * @param who the name that the person had then, with the username where there is one
 * @param href where the item is that it happened to; null unless it is content
 */
public record AuditLogLine(AuditEvent event, String who, @Nullable String href) {

	private static final Set<String> OF_CONTENT = Set.of("published", "restored", "discarded", "withdrew", "put away",
			"preview link created", "preview links turned off", "uploaded", "replaced the picture",
			"erased the picture", "scheduled", "rescheduled", "canceled the schedule", "kept back", "commented",
			"asked a colleague", "review done", "review request withdrawn", "moved", "balance note settled",
			"balance note reopened");

	/** A kind and a key, and perhaps a revision: "guidance actor.purpose, revision 3". */
	private static final Pattern ITEM = Pattern.compile("([a-z]+) ([a-z0-9.-]+)(, revision \\d+)?");

	static List<AuditLogLine> of(List<AuditEvent> events, List<StaffAccount> accounts) {
		Map<Long, String> usernames = accounts.stream()
			.map(StaffAccount::member)
			.collect(Collectors.toMap((member) -> member.id(), (member) -> member.username()));
		return events.stream().map((event) -> {
			String username = usernames.get(event.actor().id());
			String name = event.actor().name();
			return new AuditLogLine(event, (username != null) ? name + " (" + username + ")" : name, href(event));
		}).toList();
	}

	private static @Nullable String href(AuditEvent event) {
		Matcher item = ITEM.matcher(event.object());
		return (OF_CONTENT.contains(event.action()) && item.matches())
				? StaffAddresses.CONTENT_ITEM + "?kind=" + item.group(1) + "&key=" + item.group(2) : null;
	}

}
