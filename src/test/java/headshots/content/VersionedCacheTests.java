package headshots.content;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class VersionedCacheTests {

	private final ContentVersion version = mock(ContentVersion.class);

	private final AtomicInteger loads = new AtomicInteger();

	private final VersionedCache<Integer> versionedCache = new VersionedCache<>(this.version,
			this.loads::incrementAndGet);

	@Test
	void loadsOncePerVersion() {
		given(this.version.current()).willReturn(1L);
		assertThat(this.versionedCache.get()).isEqualTo(1);
		assertThat(this.versionedCache.get()).isEqualTo(1);
		given(this.version.current()).willReturn(2L);
		assertThat(this.versionedCache.get()).isEqualTo(2);
		assertThat(this.versionedCache.get()).isEqualTo(2);
	}

	@Test
	void loadsOnceForManyReadersAtATime() throws InterruptedException {
		given(this.version.current()).willReturn(1L);
		Thread[] readers = new Thread[16];
		for (int i = 0; i < readers.length; i++) {
			readers[i] = new Thread(this.versionedCache::get);
			readers[i].start();
		}
		for (Thread reader : readers) {
			reader.join();
		}
		assertThat(this.loads).hasValue(1);
	}

}
