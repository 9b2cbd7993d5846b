package headshots;

import headshots.content.InvalidContentException;
import headshots.upkeep.MaintenanceException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Recognizes the failures of a start whose message says all that an operator needs: what
 * is wrong, and what to do about it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartupException || cause instanceof InvalidContentException
					|| cause instanceof MaintenanceException) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
			}
		}
		return null;
	}

}
