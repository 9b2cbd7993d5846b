package headshots.feedback;

import java.time.Duration;

import headshots.SettableClock;
import headshots.StudioTest;
import headshots.accounts.TokenSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StudioTest
class FeedbackThrottleTests {

	private static final String ADDRESS = "192.0.2.7";

	private final SettableClock clock = new SettableClock();

	@Autowired
	private TokenSigner signer;

	private FeedbackThrottle throttle;

	@BeforeEach
	void create() {
		this.throttle = new FeedbackThrottle(this.signer, new FeedbackProperties(true, 180, 3), this.clock);
	}

	@Test
	void anAddressSendsAsManyAsItMayWithinAnHourOfItsFirst() {
		assertThat(this.throttle.take(ADDRESS)).isTrue();
		this.clock.advance(Duration.ofMinutes(50));
		assertThat(this.throttle.take(ADDRESS)).isTrue();
		assertThat(this.throttle.take(ADDRESS)).isTrue();
		assertThat(this.throttle.take(ADDRESS)).isFalse();
		assertThat(this.throttle.wait(ADDRESS)).isEqualTo(Duration.ofMinutes(10));
		assertThat(this.throttle.take("192.0.2.8")).isTrue();
		this.clock.advance(Duration.ofMinutes(10).minusMillis(1));
		assertThat(this.throttle.take(ADDRESS)).isFalse();
		this.clock.advance(Duration.ofMillis(1));
		assertThat(this.throttle.take(ADDRESS)).isTrue();
	}

	@Test
	void anIpv6NetworkOfSixtyFourBitsIsOneAddress() {
		for (int host = 1; host <= 3; host++) {
			assertThat(this.throttle.take("2001:db8:0:1:0:0:0:" + host)).isTrue();
		}
		assertThat(this.throttle.take("2001:db8:0:1:ffff:0:0:4")).isFalse();
		assertThat(this.throttle.take("2001:db8:0:2:0:0:0:1")).isTrue();
	}

	@Test
	void feedbackThatCouldNotBeStoredDoesNotCount() {
		for (int i = 0; i < 3; i++) {
			assertThat(this.throttle.take(ADDRESS)).isTrue();
		}
		this.throttle.giveBack(ADDRESS);
		assertThat(this.throttle.take(ADDRESS)).isTrue();
		assertThat(this.throttle.take(ADDRESS)).isFalse();
	}

	@Test
	void addressesAreForgottenAfterTheirHour() {
		this.throttle.take(ADDRESS);
		this.clock.advance(Duration.ofMinutes(30));
		this.throttle.take("192.0.2.8");
		this.clock.advance(Duration.ofMinutes(30));
		this.throttle.forget();
		assertThat(this.throttle.size()).isEqualTo(1);
	}

	@Test
	void aFloodFromManyAddressesIsRefusedAndTakesNoMoreMemory() {
		for (int i = 0; i < FeedbackThrottle.MOST_ADDRESSES; i++) {
			assertThat(this.throttle.take("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255))).isTrue();
		}
		assertThat(this.throttle.take(ADDRESS)).isFalse();
		assertThat(this.throttle.size()).isEqualTo(FeedbackThrottle.MOST_ADDRESSES);
		assertThat(this.throttle.take("10.0.0.0")).isTrue();
	}

}
