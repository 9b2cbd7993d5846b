package headshots.web;

import java.net.URI;

import headshots.web.server.AddressProperties;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where the guide is reached from outside. It comes from configuration alone, never from
 * a request, so that no forged host gets into a page.
 */
@Component
public class BaseAddress {

	private final boolean configured;

	private volatile String address;

	BaseAddress(AddressProperties properties) {
		this.configured = !properties.baseUrl().isEmpty();
		this.address = this.configured ? properties.baseUrl() : "http://localhost";
	}

	/**
	 * An address for the world outside.
	 * @param path a path that starts with a slash
	 * @return scheme, host, port and path
	 */
	public String absolute(String path) {
		return this.address + path;
	}

	public boolean isConfigured() {
		return this.configured;
	}

	public boolean isSecure() {
		return this.address.startsWith("https:");
	}

	/** The host alone, without scheme and port. */
	public String host() {
		return URI.create(this.address).getHost();
	}

	@EventListener
	void listensOn(WebServerInitializedEvent event) {
		boolean management = "management".equals(event.getApplicationContext().getServerNamespace());
		if (!this.configured && !management) {
			this.address = "http://localhost:" + event.getWebServer().getPort();
		}
	}

}
