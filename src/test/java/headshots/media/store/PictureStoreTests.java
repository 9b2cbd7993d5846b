package headshots.media.store;

import java.time.Duration;

import headshots.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract of every picture store.
 */
abstract class PictureStoreTests {

	private static final String HASH = "5a".repeat(32);

	private static final String OTHER = "5b".repeat(32);

	final SettableClock clock = new SettableClock();

	private PictureStore store;

	abstract PictureStore open();

	@BeforeEach
	void openEmpty() {
		this.store = open();
		this.store.remove(HASH);
		this.store.remove(OTHER);
	}

	@Test
	void givesBackWhatItKeeps() {
		byte[] large = new byte[3_000_000];
		large[2_999_999] = 1;
		this.store.keep(HASH + ".jpg", large);
		assertThat(this.store.find(HASH + ".jpg")).contains(large);
		assertThat(this.store.holds(HASH + ".jpg")).isTrue();
		assertThat(this.store.holds(OTHER + ".jpg")).isFalse();
		assertThat(this.store.find(OTHER + ".jpg")).isEmpty();
	}

	@Test
	void keepsTheSameOnce() {
		this.store.keep(HASH + ".jpg", new byte[] { 1 });
		this.store.keep(HASH + ".jpg", new byte[] { 1 });
		assertThat(this.store.find(HASH + ".jpg")).contains(new byte[] { 1 });
	}

	@Test
	void removesAPictureWithAllItsSizesAndNoOther() {
		this.store.keep(HASH + ".jpg", new byte[] { 1 });
		this.store.keep(HASH + "-640-50-40.webp", new byte[] { 2 });
		this.store.keep(OTHER + ".jpg", new byte[] { 3 });
		this.store.remove(HASH);
		assertThat(this.store.holds(HASH + ".jpg")).isFalse();
		assertThat(this.store.holds(HASH + "-640-50-40.webp")).isFalse();
		assertThat(this.store.holds(OTHER + ".jpg")).isTrue();
	}

	@Test
	void tellsWhatHasBeenThereForADay() {
		this.store.keep(HASH + ".jpg", new byte[] { 1 });
		assertThat(this.store.settled()).doesNotContain(HASH);
		this.clock.advance(Duration.ofHours(25));
		this.store.keep(OTHER + ".jpg", new byte[] { 2 });
		assertThat(this.store.settled()).contains(HASH).doesNotContain(OTHER);
		this.store.keep(HASH + ".jpg", new byte[] { 1 });
		assertThat(this.store.settled()).doesNotContain(HASH);
	}

}
