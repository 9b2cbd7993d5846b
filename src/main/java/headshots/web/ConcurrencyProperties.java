package headshots.web;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How much is worked on at the same time. What comes on top of it waits for a moment, and
 * is sent away when that was not enough.
 *
 * @param readers readers' pages that are drawn, not taken from memory
 * @param drawings those of them that take much computation
 * @param staff pages of the studio that are only looked at
 * @param saves forms of the studio from people who are signed in
 * @param uploads forms of theirs that bring a file, which take long: no text waits for
 * them
 * @param strangers every other form: signing in, and what should not be sent at all
 */
@Validated
@ConfigurationProperties("guide.load")
record ConcurrencyProperties(@NotNull @Valid ConcurrencyLimit readers, @NotNull @Valid ConcurrencyLimit drawings,
		@NotNull @Valid ConcurrencyLimit staff, @NotNull @Valid ConcurrencyLimit saves,
		@NotNull @Valid ConcurrencyLimit uploads, @NotNull @Valid ConcurrencyLimit strangers) {

	/** How many threads of the server all of it can hold at most. */
	int threads() {
		return this.readers.threads() + this.drawings.threads() + this.staff.threads() + this.saves.threads()
				+ this.uploads.threads() + this.strangers.threads();
	}

	/**
	 * One kind of requests.
	 *
	 * @param atWork how many are worked on at the same time
	 * @param waiting how many may wait for their turn
	 * @param patience how long one waits at most
	 */
	record ConcurrencyLimit(@Min(1) @Max(1000) int atWork, @Min(0) @Max(1000) int waiting,
			@NotNull @DurationMin(millis = 0) @DurationMax(seconds = 30) Duration patience) {

		int threads() {
			return this.atWork + this.waiting;
		}

	}

}
