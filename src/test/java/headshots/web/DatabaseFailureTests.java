package headshots.web;

import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;

import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFailureTests {

	@ParameterizedTest
	@ValueSource(strings = { "08001", "08006", "57P01", "57P03", "53300", "90098" })
	void aDatabaseThatIsAwayIsKnownByItsState(String state) {
		Throwable failure = new IllegalStateException(new RuntimeException(new SQLException("gone", state)));
		assertThat(DatabaseFailure.isAway(failure)).isTrue();
		assertThat(DatabaseFailure.isCauseOf(failure)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "57014", "55P03", "HYT00" })
	void aDatabaseThatIsSlowIsNotAway(String state) {
		Throwable failure = new RuntimeException(new SQLException("slow", state));
		assertThat(DatabaseFailure.isAway(failure)).isFalse();
		assertThat(DatabaseFailure.isCauseOf(failure)).isTrue();
		assertThat(DatabaseFailure.isCauseOf(new SQLTimeoutException("slow"))).isTrue();
	}

	@Test
	void aDiskThatCannotBeWrittenIsAsGoodAsAway() {
		assertThat(DatabaseFailure.isAway(new SQLException("full", "HY000", new MVStoreException(2, "Writing failed"))))
			.isTrue();
		assertThat(DatabaseFailure.isAway(new SQLException("full", "90031"))).isTrue();
	}

	@Test
	void noConnectionInThePoolMeansThatItIsAway() {
		assertThat(DatabaseFailure.isAway(new SQLTransientConnectionException("timed out"))).isTrue();
	}

	@Test
	void mistakesOfOurOwnAreSomethingElse() {
		assertThat(DatabaseFailure.isCauseOf(new SQLSyntaxErrorException("odd", "42000"))).isFalse();
		assertThat(DatabaseFailure.isCauseOf(new SQLException("no state", (String) null))).isFalse();
		RuntimeException circle = new RuntimeException();
		circle.initCause(new IllegalStateException(circle));
		assertThat(DatabaseFailure.isCauseOf(circle)).isFalse();
	}

}
