package headshots.web;

import java.io.File;
import java.io.IOException;

import org.eclipse.jetty.http.BadMessageException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code FullDiskCheck} shows the same on a disk that is full.
 */
class ServerRefusalTests {

	private static final boolean FULL = new File(System.getProperty("java.io.tmpdir")).getUsableSpace() < 48_000_000;

	@Test
	void theInnermostStatusCounts() {
		Throwable failure = new IllegalStateException(
				new BadMessageException(400, "unreadable", new BadMessageException(413, "too large")));
		assertThat(ServerRefusal.status(failure)).hasValue(413);
	}

	@Test
	void aFailureToStoreAnUploadIsTheClientsFaultWhileTheDiskHasRoom() {
		Throwable failure = new BadMessageException(400, "unreadable", new IOException("No space left on device"));
		assertThat(ServerRefusal.status(failure)).hasValue(FULL ? 507 : 400);
		assertThat(ServerRefusal.status(new BadMessageException(400, "unreadable"))).hasValue(400);
	}

	@Test
	void otherFailuresAreNotTakenForRefusals() {
		assertThat(ServerRefusal.status(new IllegalStateException(new IOException("broken")))).isEmpty();
	}

}
