package headshots.web.cache;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ContentEncodingTests {

	/** A larger one costs 32 MB of new memory for each text. */
	@Test
	void brotliHasAWindowOf64KilobytesForTextsOfEachLength() throws IOException {
		assumeTrue(ContentEncoding.BROTLI.isAvailable());
		for (int length : new int[] { 100, 20_000, 300_000 }) {
			byte[] compressed = ContentEncoding.BROTLI.encode("look into the lens ".repeat(length / 19).getBytes());
			// RFC 7932, 9.1: a stream whose first bit is 0 has a window of 16 bits.
			assertThat(compressed[0] & 1).as("%d bytes", length).isZero();
		}
	}

}
