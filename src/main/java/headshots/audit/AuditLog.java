package headshots.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import headshots.web.ClientAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes and reads the record of what happened.
 */
@Component
public class AuditLog {

	/** How many events a page holds. */
	public static final int PAGE = 50;

	private static final String FIND = """
			select * from audit_event
			where actor_name = coalesce(cast(:actor as varchar), actor_name)
			and (cast(:action as varchar) is null or action in (:action, :former))
			and at >= coalesce(cast(:from as timestamp with time zone), at)
			and (cast(:until as timestamp with time zone) is null or at < :until)
			order by id desc offset :skipped rows fetch next :taken rows only
			""";

	/** Actions by what they were called before; lines of the log are never changed. */
	private static final Map<String, String> FORMER_ACTIONS = Map.of("put away", "set aside");

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_ACTION = 60;

	private static final int LONGEST_TEXT = 200;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final EventCount count;

	private final ClientAddress clientAddress;

	AuditLog(JdbcClient jdbc, Clock clock, EventCount count, ClientAddress clientAddress) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.count = count;
		this.clientAddress = clientAddress;
	}

	/**
	 * Adds what happened, in the transaction in which it happens: either both are there
	 * or neither. Adds the time and, within a request, the network address.
	 * @param actor who
	 * @param action a verb in the past tense: "published"
	 * @param object the item or person that it was done to; may be empty
	 * @param outcome the result; may be empty
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Actor actor, String action, String object, String outcome) {
		record(actor, action, object, outcome, address());
	}

	/**
	 * Adds what happened earlier than now, or in other requests than this one.
	 * @param actor who
	 * @param action a verb in the past tense
	 * @param object the item or person that it was done to; may be empty
	 * @param outcome the result; may be empty
	 * @param address the network address that it came from, if there is one
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Actor actor, String action, String object, String outcome, @Nullable String address) {
		this.jdbc
			.sql("insert into audit_event (at, actor_id, actor_name, action, object, outcome, address) "
					+ "values (:at, :id, :name, :action, :object, :outcome, :address)")
			.param("at", at(this.clock.instant()))
			.param("id", actor.id())
			.param("name", oneLine(actor.name(), LONGEST_NAME))
			.param("action", oneLine(action, LONGEST_ACTION))
			.param("object", oneLine(object, LONGEST_TEXT))
			.param("outcome", oneLine(outcome, LONGEST_TEXT))
			.param("address", address)
			.update();
		this.count.afterCommit(action);
	}

	/**
	 * A page of what happened, newest first.
	 * @param filter the conditions that an event has to meet
	 * @param page which page, from 1
	 */
	@Transactional(readOnly = true)
	public AuditPage find(AuditFilter filter, int page) {
		int number = Math.max(page, 1);
		List<AuditEvent> events = this.jdbc.sql(FIND)
			.param("actor", filter.actor())
			.param("action", filter.action())
			.param("former", FORMER_ACTIONS.getOrDefault(String.valueOf(filter.action()), filter.action()))
			.param("from", (filter.from() != null) ? at(filter.from()) : null)
			.param("until", (filter.until() != null) ? at(filter.until()) : null)
			.param("skipped", (long) (number - 1) * PAGE)
			.param("taken", PAGE + 1)
			.query(AuditLog::event)
			.list();
		boolean more = events.size() > PAGE;
		return new AuditPage(List.copyOf(more ? events.subList(0, PAGE) : events), number, more);
	}

	/** The names of everyone who is in the log. */
	@Transactional(readOnly = true)
	public List<String> actors() {
		return this.jdbc.sql("select distinct actor_name from audit_event where actor_id is not null")
			.query(String.class)
			.list();
	}

	/** Every action that is in the log, by its present name. */
	@Transactional(readOnly = true)
	public List<String> actions() {
		return this.jdbc.sql("select distinct action from audit_event")
			.query(String.class)
			.list()
			.stream()
			.map(AuditLog::current)
			.distinct()
			.toList();
	}

	private static AuditEvent event(ResultSet row, int number) throws SQLException {
		return new AuditEvent(row.getObject("at", OffsetDateTime.class).toInstant(),
				new Actor(row.getObject("actor_id", Long.class), row.getString("actor_name")),
				current(row.getString("action")), row.getString("object"), row.getString("outcome"),
				row.getString("address"));
	}

	/** Returns the present name of an action. */
	private static String current(String action) {
		return FORMER_ACTIONS.entrySet()
			.stream()
			.filter((renamed) -> renamed.getValue().equals(action))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(action);
	}

	/**
	 * User input must neither break a line in two nor be longer than its column.
	 */
	private static String oneLine(String text, int longest) {
		StringBuilder line = new StringBuilder();
		for (int point : text.codePoints().limit(longest).toArray()) {
			String shown = isPlain(point) ? Character.toString(point) : "\\u%04x".formatted(point);
			if (line.length() + shown.length() > longest) {
				break;
			}
			line.append(shown);
		}
		return line.toString();
	}

	private static boolean isPlain(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.SURROGATE, Character.UNASSIGNED ->
				false;
			default -> true;
		};
	}

	private @Nullable String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? this.clientAddress.of(current.getRequest()) : null;
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
