package headshots.web.server;

import headshots.web.BaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Logs the URL of the guide at the end of the startup.
 */
@Component
class StartupMessage {

	private static final Logger log = LoggerFactory.getLogger(StartupMessage.class);

	private final BaseAddress base;

	StartupMessage(BaseAddress base) {
		this.base = base;
	}

	@EventListener(ApplicationReadyEvent.class)
	void say() {
		log.info("The guide is open at {}{}", this.base.absolute("/"),
				this.base.isConfigured() ? "" : " (set guide.base-url before it is reachable at another address)");
	}

}
