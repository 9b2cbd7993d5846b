package headshots.web;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ContainerConfiguration {

	/**
	 * In bytes: a compressed page with its headers leaves in one piece, and a node that
	 * is killed has sent all of it or nothing.
	 */
	private static final String WRITE_BUFFER = "16384";

	/** In bytes; several times the largest page as it is without compression. */
	private static final String SEND_BUFFER = "262144";

	/**
	 * Tomcat ends an answer as soon as one address has shown another; ours is tagged and
	 * compressed after that.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersGoOnAfterAForward() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.setSuspendWrappedResponseAfterForward(false));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> nobodyWaitsForWhatIsLeftUnread() {
		return (factory) -> factory.addEngineValves(new UnreadBody());
	}

	/**
	 * A whole page goes to the system at once, however slowly somebody takes it: a thread
	 * that has to wait for that is one less for everybody else.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> nobodyWaitsForSlowReaders() {
		return (factory) -> factory
			.addConnectorCustomizers((connector) -> connector.setProperty("socket.txBufSize", SEND_BUFFER));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersFromMemory(PageCache cache) {
		return (factory) -> {
			factory.setProtocol(ReadyProtocol.class.getName());
			factory.addConnectorCustomizers((connector) -> answerFromMemory(connector, cache));
		};
	}

	/** A connector makes the way into its container when it is initialized. */
	private static void answerFromMemory(Connector connector, PageCache cache) {
		ProtocolHandler protocol = connector.getProtocolHandler();
		if (protocol instanceof ReadyProtocol ready) {
			ready.answerAtOnce(new ReadyRequest(cache));
		}
		connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
		connector.addLifecycleListener((event) -> {
			if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
				protocol.setAdapter(new ReadyPages(protocol.getAdapter(), cache));
			}
		});
	}

}
