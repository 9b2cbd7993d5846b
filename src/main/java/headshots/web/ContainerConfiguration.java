package headshots.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

	/**
	 * Tomcat ends an answer as soon as one address has shown another; ours is tagged and
	 * compressed after that.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersGoOnAfterAForward() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.setSuspendWrappedResponseAfterForward(false));
	}

}
