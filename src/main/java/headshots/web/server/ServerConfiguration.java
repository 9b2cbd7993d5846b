package headshots.web.server;

import java.time.Duration;
import java.util.List;

import headshots.web.PersonalPages;
import headshots.web.cache.CachedResponseMetrics;
import headshots.web.cache.PageCache;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.component.LifeCycle;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures what Boot has no property for: the handler in front of the servlets, the
 * error pages of the server itself, and its sockets.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ServerConfiguration {

	/**
	 * In bytes; several times the largest page without compression, so that the operating
	 * system takes any page whole, however slowly its reader takes it.
	 */
	static final int SEND_BUFFER = 256 * 1024;

	/**
	 * In characters; by default Jetty's parser takes about 100 KB of heap for each
	 * connection to recognize repeated headers, of which a thousand do not fit.
	 */
	private static final int HEADER_CACHE = 128;

	/** How long a client may be silent during a request. */
	private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

	/** How long a selector may be without a sign of life. */
	private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(60);

	/** How many connections may knock while all others are open. */
	private static final int ACCEPT_QUEUE = 100;

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> jetty(PageCache cache, CachedResponseMetrics metrics,
			List<PersonalPages> personal) {
		return (factory) -> {
			// Boot's handler for a graceful stop would cost several times as much as a
			// cached response, so it counts only the requests behind that handler.
			factory.setShutdown(Shutdown.IMMEDIATE);
			factory.addServerCustomizers((server) -> {
				StatisticsHandler counted = new StatisticsHandler(server.getHandler());
				server.setHandler(new CachedResponseHandler(counted, cache, metrics));
				server.setErrorHandler(new ServerErrorHandler());
				if (server.getRequestLog() != null) {
					server.setRequestLog(new PersonalRequestLog(server.getRequestLog(), personal));
				}
				ContextHandler servlets = server.getDescendant(ContextHandler.class);
				servlets.addEventListener(new ErrorPagesAreNotStored(servlets));
				server.addBean(new SelectorMonitor(server, LONGEST_STANDSTILL, Runtime.getRuntime()::halt));
				configureConnectors(server);
			});
		};
	}

	private static void configureConnectors(Server server) {
		for (Connector connector : server.getConnectors()) {
			if (connector instanceof ServerConnector sockets) {
				sockets.setAcceptedSendBufferSize(SEND_BUFFER);
				sockets.setAcceptQueueSize(ACCEPT_QUEUE);
				// One second by default, which would break off slow uploads at a stop.
				sockets.setShutdownIdleTimeout(LONGEST_SILENCE.toMillis());
				configure(sockets.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration());
			}
		}
	}

	private static void configure(HttpConfiguration http) {
		http.setIdleTimeout(LONGEST_SILENCE.toMillis());
		http.setSendServerVersion(false);
		http.setHeaderCacheSize(HEADER_CACHE);
		// Redirects name no host, so that no forged one gets into them.
		http.setRelativeRedirectAllowed(true);
		// CanonicalAddressFilter redirects these to the right address.
		http.setUriCompliance(
				UriCompliance.DEFAULT.with("empty segments", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
	}

	/**
	 * Makes the servlets' error pages say so as all other pages do that must not be
	 * stored. Boot adds their handler while the server starts.
	 */
	private record ErrorPagesAreNotStored(ContextHandler servlets) implements LifeCycle.Listener {

		@Override
		public void lifeCycleStarted(LifeCycle event) {
			if (this.servlets.getErrorHandler() instanceof ErrorHandler errors) {
				errors.setCacheControl("no-store");
			}
		}

	}

}
