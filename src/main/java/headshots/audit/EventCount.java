package headshots.audit;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts audit events by their action, for monitoring: sign-ins that failed,
 * publications, imports.
 */
@Component
class EventCount {

	private final ObjectProvider<MeterRegistry> meters;

	EventCount(ObjectProvider<MeterRegistry> meters) {
		this.meters = meters;
	}

	/** Counts an event once it is certain. Actions are words of ours, and so few. */
	void afterCommit(String action) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				EventCount.this.meters
					.ifAvailable((known) -> known.counter("guide.events", "action", action).increment());
			}
		});
	}

}
