package headshots.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The log, whichever database it is in.
 */
abstract class AuditLogTests {

	private static final AuditFilter ALL = new AuditFilter(null, null, null, null);

	@Autowired
	private AuditLog audit;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void tellsWhoDidWhatToWhatAndWhen() {
		record(new Actor(7L, "Ada"), "published", "Actor", "3 changes");
		AuditEvent event = this.audit.find(ALL, 1).events().get(0);
		assertThat(event.actor()).isEqualTo(new Actor(7L, "Ada"));
		assertThat(event.action() + " " + event.object() + " " + event.outcome())
			.isEqualTo("published Actor 3 changes");
		assertThat(event.at()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
		assertThat(event.address()).isNull();
	}

	@Test
	void isWrittenInTheTransactionOfWhatItTellsOf() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.audit.record(Actor.GUIDE, "nothing", "", ""));
		this.transaction.executeWithoutResult((status) -> {
			this.audit.record(Actor.GUIDE, "rolled back", "", "");
			status.setRollbackOnly();
		});
		assertThat(this.audit.actions()).doesNotContain("rolled back");
	}

	@Test
	void nothingInItIsChangedOrRemoved() {
		record(Actor.GUIDE, "stays", "", "");
		for (String sql : new String[] { "update audit_event set action = 'gone'", "delete from audit_event",
				"delete from audit_event where action = 'stays'" }) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.jdbc.sql(sql).update())
				.havingRootCause()
				.withMessageContaining("only ever added to");
		}
		assertThat(this.audit.actions()).contains("stays");
	}

	@Test
	void isNarrowedByPersonActionAndTime() {
		record(new Actor(1L, "Bo"), "compared", "", "");
		record(new Actor(2L, "Cy"), "compared", "", "");
		record(new Actor(1L, "Bo"), "measured", "", "");
		assertThat(find("Bo", "compared", null, null)).isEqualTo(1);
		assertThat(find(null, "compared", null, null)).isEqualTo(2);
		Instant now = Instant.now();
		assertThat(find(null, "compared", now.minus(1, ChronoUnit.MINUTES), now.plus(1, ChronoUnit.MINUTES)))
			.isEqualTo(2);
		assertThat(find(null, "compared", now.plus(1, ChronoUnit.MINUTES), null)).isZero();
		assertThat(find(null, "compared", null, now.minus(1, ChronoUnit.MINUTES))).isZero();
		assertThat(this.audit.actors()).contains("Bo", "Cy").doesNotContain("The guide");
	}

	@Test
	void anActionIsFoundUnderItsPresentNameWhenItWasWrittenUnderAFormerOne() {
		long before = find(null, "put away", null, null);
		record(new Actor(1L, "Bo"), "set aside", "", "");
		record(new Actor(1L, "Bo"), "put away", "", "");
		assertThat(find(null, "put away", null, null)).isEqualTo((int) before + 2);
		assertThat(this.audit.find(new AuditFilter(null, "put away", null, null), 1).events())
			.extracting(AuditEvent::action)
			.containsOnly("put away");
		assertThat(this.audit.actions()).contains("put away").doesNotContain("set aside");
	}

	@Test
	void comesInPagesTheLatestFirst() {
		IntStream.rangeClosed(1, AuditLog.PAGE + 5)
			.forEach((number) -> record(Actor.GUIDE, "counted", "" + number, ""));
		AuditFilter counted = new AuditFilter(null, "counted", null, null);
		AuditPage first = this.audit.find(counted, 1);
		assertThat(first.events()).hasSize(AuditLog.PAGE).first().extracting(AuditEvent::object).isEqualTo("55");
		assertThat(first.more()).isTrue();
		AuditPage second = this.audit.find(counted, 2);
		assertThat(second.events()).hasSize(5).last().extracting(AuditEvent::object).isEqualTo("1");
		assertThat(second.more()).isFalse();
		assertThat(this.audit.find(counted, -3).number()).isEqualTo(1);
		assertThat(this.audit.find(counted, 1_000_000).events()).isEmpty();
	}

	@Test
	void keepsALineALineAndCutsWhatIsTooLong() {
		record(Actor.calledThemselves("a\r\nINFO admin ok\u202e\u0000" + "x".repeat(500)), "typed", "ä𝄞".repeat(300),
				"");
		AuditEvent event = this.audit.find(new AuditFilter(null, "typed", null, null), 1).events().get(0);
		assertThat(event.actor().name()).startsWith("a\\u000d\\u000aINFO admin ok\\u202e\\u0000xxx").hasSize(80);
		assertThat(event.object()).startsWith("ä𝄞ä").hasSizeLessThanOrEqualTo(200);
	}

	private void record(Actor actor, String action, String object, String outcome) {
		this.transaction.executeWithoutResult((status) -> this.audit.record(actor, action, object, outcome));
	}

	private int find(String actor, String action, Instant from, Instant until) {
		return this.audit.find(new AuditFilter(actor, action, from, until), 1).events().size();
	}

}
