package headshots.web;

import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import headshots.web.server.ForwardedHops;
import headshots.web.server.IpNetwork;
import headshots.web.server.ProxyProperties;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Tells the IP address of the client that sent a request. Behind a trusted proxy that is
 * the rightmost address in "Forwarded" or "X-Forwarded-For" that is not a trusted proxy
 * itself; everyone else is taken for what their connection says.
 */
@Component
public class ClientAddress {

	private static final int IPV6_GROUPS = 8;

	private final ProxyProperties proxies;

	ClientAddress(ProxyProperties proxies) {
		this.proxies = proxies;
	}

	/** Returns the address as text, IPv6 without brackets and abbreviation. */
	public String of(HttpServletRequest request) {
		String remote = String.valueOf(request.getRemoteAddr()).replaceFirst("%[^\\]]*", "");
		Optional<InetAddress> peer = IpNetwork.parse(remote);
		return peer.map((address) -> client(address, request).getHostAddress()).orElse(remote);
	}

	/**
	 * Returns what limits count an address by: of IPv6 the network of 64 bits, of which
	 * one connection has at least one.
	 * @param address an address as {@link #of} returns it
	 */
	public static String network(String address) {
		String[] groups = address.split(":");
		return (groups.length == IPV6_GROUPS) ? String.join(":", List.of(groups).subList(0, IPV6_GROUPS / 2)) + "::/64"
				: address;
	}

	private InetAddress client(InetAddress peer, HttpServletRequest request) {
		if (!this.proxies.isTrusted(peer)) {
			return peer;
		}
		List<String> forwarded = values(request, "Forwarded");
		List<String> forwardedFor = values(request, "X-Forwarded-For");
		InetAddress first = client(peer, forwarded.isEmpty() ? List.of() : ForwardedHops.ofForwarded(forwarded));
		InetAddress second = client(peer,
				forwardedFor.isEmpty() ? List.of() : ForwardedHops.ofForwardedFor(forwardedFor));
		if (forwarded.isEmpty() || forwardedFor.isEmpty()) {
			return forwarded.isEmpty() ? second : first;
		}
		// A proxy that writes one of the two passes on the other, which anyone may forge.
		return first.equals(second) ? first : peer;
	}

	/** Goes back from hop to hop as long as a trusted proxy vouches for the next one. */
	private InetAddress client(InetAddress peer, List<Optional<InetAddress>> hops) {
		InetAddress client = peer;
		for (int i = hops.size() - 1; i >= 0 && this.proxies.isTrusted(client); i--) {
			if (hops.get(i).isEmpty()) {
				return client;
			}
			client = hops.get(i).get();
		}
		return client;
	}

	private static List<String> values(HttpServletRequest request, String name) {
		return Collections.list(request.getHeaders(name));
	}

}
