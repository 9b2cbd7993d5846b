package headshots.web.concurrency;

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
 * Limits the number of requests that are processed at the same time. A request above the
 * limit waits in a queue, and is refused when the queue is full or the wait too long.
 *
 * @param pageRendering readers' pages that are not in the page cache
 * @param lightDrawings new settings of the light explorer, which take more computation
 * @param personalPages pages that depend on what readers say about themselves, which are
 * never in the page cache
 * @param studioPages pages of the studio
 * @param saves forms that are sent with a session
 * @param uploads forms that are sent with a session and a file
 * @param anonymousPosts forms that are sent without a session, such as the sign-in form
 * @param feedback feedback that readers send
 */
@Validated
@ConfigurationProperties("guide.concurrency")
record ConcurrencyProperties(@NotNull @Valid ConcurrencyLimit pageRendering,
		@NotNull @Valid ConcurrencyLimit lightDrawings, @NotNull @Valid ConcurrencyLimit personalPages,
		@NotNull @Valid ConcurrencyLimit studioPages, @NotNull @Valid ConcurrencyLimit saves,
		@NotNull @Valid ConcurrencyLimit uploads, @NotNull @Valid ConcurrencyLimit anonymousPosts,
		@NotNull @Valid ConcurrencyLimit feedback) {

	/** Returns the number of server threads that all limits together can occupy. */
	int threads() {
		return this.pageRendering.threads() + this.lightDrawings.threads() + this.personalPages.threads()
				+ this.studioPages.threads() + this.saves.threads() + this.uploads.threads()
				+ this.anonymousPosts.threads() + this.feedback.threads();
	}

	/**
	 * The limit of one kind of request.
	 *
	 * @param maxConcurrent number of requests that are processed at the same time
	 * @param maxQueued number of requests that may wait
	 * @param maxWait longest wait of a request
	 */
	record ConcurrencyLimit(@Min(1) @Max(1000) int maxConcurrent, @Min(0) @Max(1000) int maxQueued,
			@NotNull @DurationMin(millis = 0) @DurationMax(seconds = 30) Duration maxWait) {

		int threads() {
			return this.maxConcurrent + this.maxQueued;
		}

	}

}
