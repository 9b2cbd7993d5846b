package headshots.text;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parts that are removed from addresses, by the table that the script is tested with too.
 */
public class UnwrappedAddressTests {

	private static final Path TABLE = Path.of("src/test/resources/links/wrapped-addresses.tsv");

	/** Rows of the typed address, the address that is meant, and what was removed. */
	public static Stream<List<String>> table() throws IOException {
		return Files.readAllLines(TABLE).stream().map((line) -> List.of(line.split("\t", -1)));
	}

	@ParameterizedTest
	@MethodSource("table")
	void findsTheAddressThatIsMeant(List<String> row) {
		UnwrappedAddress unwrapped = UnwrappedAddress.of(row.get(0));
		assertThat(List.of(unwrapped.address(), unwrapped.removedText())).isEqualTo(row.subList(1, 3));
		assertThat(UnwrappedAddress.of(unwrapped.address())).isEqualTo(new UnwrappedAddress(row.get(1), List.of()));
	}

	@Test
	void stopsAtWrappersWithoutEnd() {
		String address = "https://example.org/";
		for (int i = 0; i < 20; i++) {
			address = "https://slack-redir.net/link?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
		}
		assertThat(UnwrappedAddress.of(address).removed()).hasSize(5);
	}

	@Test
	void tellsOfFields() {
		assertThat(UnwrappedAddress.areIn(null)).isFalse();
		assertThat(UnwrappedAddress.areIn(List.of("https://example.org/?id=1"))).isFalse();
		assertThat(UnwrappedAddress.areIn(List.of(" https://example.org/?fbclid=1 "))).isTrue();
	}

}
