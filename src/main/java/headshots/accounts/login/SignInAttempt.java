package headshots.accounts.login;

import java.time.Duration;

/**
 * A try to sign in, which counts as a failure until it turns out otherwise.
 *
 * @param delay how long to wait before it may be made; zero for go ahead
 * @param success tells the throttle that it succeeded
 * @param withdrawal takes its failure back
 */
public record SignInAttempt(Duration delay, Runnable success, Runnable withdrawal) {

	public boolean isDelayed() {
		return !this.delay.isZero();
	}

	public void succeeded() {
		this.success.run();
	}

	/** Takes the failure back of a try that was not looked at. */
	void takeBack() {
		this.withdrawal.run();
	}

}
