package headshots.upkeep;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.SQLExceptionOverride;
import org.h2.api.ErrorCode;

/**
 * Tells the pool to let go of a connection whose store is closed, so that the next one
 * opens it again: H2 closes a store that it could not write to, and its connections go on
 * to call themselves valid.
 */
public class ClosedStore implements SQLExceptionOverride {

	private static final Set<Integer> CLOSED = Set.of(ErrorCode.DATABASE_IS_CLOSED,
			ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

	@java.lang.Override
	public Override adjudicate(SQLException failure) {
		return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
