package headshots.web;

import java.util.List;
import java.util.Map;

import headshots.web.server.IpNetwork;
import headshots.web.server.ProxyProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClientAddressTests {

	private static final String PROXY = "10.0.0.5";

	private final ClientAddress addresses = new ClientAddress(bound("10.0.0.0/8, 192.0.2.7, 2001:db8:1::/48"));

	@Test
	void anUntrustedPeerIsTheClientItself() {
		assertThat(client("203.0.113.9", "X-Forwarded-For", "198.51.100.1", "Forwarded", "for=198.51.100.1"))
			.isEqualTo("203.0.113.9");
		ClientAddress trusting = new ClientAddress(new ProxyProperties(List.of()));
		MockHttpServletRequest request = request(PROXY, "X-Forwarded-For", "198.51.100.1");
		assertThat(trusting.of(request)).isEqualTo(PROXY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			198.51.100.1                          | 198.51.100.1
			198.51.100.1, 203.0.113.2             | 203.0.113.2
			198.51.100.1, 203.0.113.2, 10.9.9.9   | 203.0.113.2
			198.51.100.1,10.1.1.1,192.0.2.7       | 198.51.100.1
			198.51.100.1:4711                     | 198.51.100.1
			2001:db8::1                           | 2001:db8:0:0:0:0:0:1
			[2001:db8::1]                         | 2001:db8:0:0:0:0:0:1
			[2001:db8::1]:443, 2001:db8:1::5      | 2001:db8:0:0:0:0:0:1
			::ffff:198.51.100.1                   | 198.51.100.1
			10.1.1.1                              | 10.1.1.1
			198.51.100.1, unknown                 | 10.0.0.5
			198.51.100.1, _hidden, 10.7.7.7       | 10.7.7.7
			198.51.100.1, 1.2.3.4.5               | 10.0.0.5
			198.51.100.1, 256.1.1.1               | 10.0.0.5
			198.51.100.1, example.org             | 10.0.0.5
			198.51.100.1, fe80::1%eth0            | 10.0.0.5
			198.51.100.1, 01.2.3.4                | 10.0.0.5
			198.51.100.1, [198.51.100.2           | 10.0.0.5
			198.51.100.1, 1:2                     | 10.0.0.5
			198.51.100.1, .:                      | 10.0.0.5
			198.51.100.1,                         | 10.0.0.5
			,                                     | 10.0.0.5
			""")
	void aTrustedProxyIsBelievedUpToTheRightmostHopThatIsNotTrusted(String header, String client) {
		assertThat(client(PROXY, "X-Forwarded-For", header)).isEqualTo(client);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			for=198.51.100.1                                            | 198.51.100.1
			For="198.51.100.1:80";proto=https;by=10.0.0.5               | 198.51.100.1
			for=203.0.113.2;host="a,b;for=1.1.1.1", for="10.3.3.3"      | 203.0.113.2
			proto=http ; FOR = "[2001:db8::1]:4711"                     | 2001:db8:0:0:0:0:0:1
			for="198\\.51.100.1"                                        | 198.51.100.1
			for=198.51.100.1, for=unknown                               | 10.0.0.5
			for=198.51.100.1, for=_mdn                                  | 10.0.0.5
			for=198.51.100.1, proto=https                               | 10.0.0.5
			for=198.51.100.1;for=203.0.113.2                            | 10.0.0.5
			for="198.51.100.1                                           | 10.0.0.5
			for=198.51.100.1, "                                         | 10.0.0.5
			=;=,                                                        | 10.0.0.5
			""")
	void theStandardHeaderIsReadAsItIsDefined(String header, String client) {
		assertThat(client(PROXY, "Forwarded", header)).isEqualTo(client);
	}

	@Test
	void severalLinesOfAHeaderAreOneList() {
		assertThat(client(PROXY, "X-Forwarded-For", "198.51.100.1", "X-Forwarded-For", "203.0.113.2"))
			.isEqualTo("203.0.113.2");
	}

	@Test
	void headersThatContradictEachOtherAreNotBelieved() {
		assertThat(client(PROXY, "X-Forwarded-For", "203.0.113.2", "Forwarded", "for=198.51.100.1")).isEqualTo(PROXY);
		assertThat(client(PROXY, "X-Forwarded-For", "203.0.113.2", "Forwarded", "for=203.0.113.2"))
			.isEqualTo("203.0.113.2");
	}

	@ParameterizedTest
	@CsvSource({ "[0:0:0:0:0:0:0:1],0:0:0:0:0:0:0:1", "fe80:0:0:0:0:0:0:1%eth0,fe80:0:0:0:0:0:0:1",
			"127.0.0.1,127.0.0.1", "a-socket,a-socket" })
	void theConnectionsAddressComesInOneForm(String remote, String client) {
		assertThat(client(remote)).isEqualTo(client);
	}

	@Test
	void networksEndWithinAByteToo() {
		IpNetwork network = IpNetwork.valueOf("172.16.0.0/12");
		assertThat(network.contains(IpNetwork.parse("172.31.255.255").orElseThrow())).isTrue();
		assertThat(network.contains(IpNetwork.parse("172.32.0.0").orElseThrow())).isFalse();
		assertThat(network.contains(IpNetwork.parse("::1").orElseThrow())).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.0.0.0/33", "10.0.0.0/0", "::/0", "10.0.0/8", "proxy.example", "10.0.0.0/x",
			"10.0.0.0/", "fe80::1%eth0" })
	void anInvalidNetworkIsRefused(String setting) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(setting))
			.havingRootCause()
			.withMessageContaining("\"" + setting + "\" must ");
	}

	@Test
	void withoutASettingNoProxyIsTrusted() {
		assertThat(binder(Map.of("guide.studio", "x")).bindOrCreate("guide", Bindable.of(ProxyProperties.class))
			.trustedProxies()).isEmpty();
	}

	private String client(String remote, String... headers) {
		return this.addresses.of(request(remote, headers));
	}

	private static MockHttpServletRequest request(String remote, String... headers) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(remote);
		for (int i = 0; i < headers.length; i += 2) {
			request.addHeader(headers[i], headers[i + 1]);
		}
		return request;
	}

	private static ProxyProperties bound(String setting) {
		return binder(Map.of("guide.trusted-proxies", setting)).bind("guide", ProxyProperties.class).get();
	}

	private static Binder binder(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings));
	}

}
