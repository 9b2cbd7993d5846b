package headshots;

import headshots.content.InvalidContentException;
import headshots.upkeep.MaintenanceException;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one line why the guide does not start, where the reason is known, in place of a
 * stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReporter implements SpringBootExceptionReporter {

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartupException || cause instanceof InvalidContentException
					|| cause instanceof MaintenanceException) {
				System.err.println("The guide could not start: " + cause.getMessage());
				return true;
			}
		}
		return false;
	}

}
