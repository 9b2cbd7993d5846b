package headshots.web;

import java.net.InetAddress;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the proxies in front of the guide.
 *
 * @param trustedProxies addresses and networks of proxies whose word about the client's
 * address is believed; none by default
 */
@ConfigurationProperties("guide")
record ProxyProperties(@DefaultValue List<IpNetwork> trustedProxies) {

	boolean isTrusted(InetAddress address) {
		return this.trustedProxies.stream().anyMatch((network) -> network.contains(address));
	}

}
