package headshots.web.server;

import java.net.InetAddress;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reverse proxies in front of the guide.
 *
 * @param trustedProxies IP addresses and networks of the proxies whose Forwarded and
 * X-Forwarded-For headers are trusted; none by default
 */
@ConfigurationProperties("guide")
public record ProxyProperties(@DefaultValue List<IpNetwork> trustedProxies) {

	public boolean isTrusted(InetAddress address) {
		return this.trustedProxies.stream().anyMatch((network) -> network.contains(address));
	}

}
