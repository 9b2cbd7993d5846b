package headshots.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the words that no page has, in memory, and stores the counts in batches.
 * <p>
 * For privacy it takes single words of letters only, knows neither the reader nor the
 * moment, and stores a new word once it was searched for {@value #FEWEST} times within a
 * week; a name that was typed once is forgotten. Against a flood of made-up words it
 * bounds the words that it counts, and those that it stores at once.
 */
@Component
class MissedWordCounter {

	static final int FEWEST = 3;

	static final int MOST_COUNTED = 2000;

	static final int MOST_AT_ONCE = 50;

	private static final int WEEK = 7;

	private static final Logger log = LoggerFactory.getLogger(MissedWordCounter.class);

	private static final Pattern WORD = Pattern.compile("\\p{L}{3,24}");

	private final MissedWords words;

	private final Clock clock;

	private final Map<String, Integer> counts = new HashMap<>();

	private LocalDate begun;

	MissedWordCounter(MissedWords words, Clock clock) {
		this.words = words;
		this.clock = clock;
		this.begun = LocalDate.now(clock);
	}

	/** Counts each word once. */
	void note(Collection<String> missed) {
		if (missed.isEmpty()) {
			return;
		}
		synchronized (this.counts) {
			for (String word : missed) {
				if (WORD.matcher(word).matches()
						&& (this.counts.size() < MOST_COUNTED || this.counts.containsKey(word))) {
					this.counts.merge(word, 1, Integer::sum);
				}
			}
		}
	}

	@Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void storeRegularly() {
		try {
			store();
		}
		catch (RuntimeException ex) {
			log.warn("Could not store the words that searches missed; will retry in an hour: {}", ex.getMessage());
		}
	}

	/** Stores the counts of frequent words, and of those that are stored already. */
	void store() {
		LocalDate today = LocalDate.now(this.clock);
		int stored = 0;
		for (Map.Entry<String, Integer> counted : copy().entrySet()) {
			String word = counted.getKey();
			int searches = counted.getValue();
			if (this.words.add(word, searches, today)) {
				forget(word, searches);
			}
			else if (searches >= FEWEST && stored < MOST_AT_ONCE) {
				try {
					this.words.store(word, searches, today);
				}
				catch (DuplicateKeyException ex) {
					// Another node stored it at the same moment.
					this.words.add(word, searches, today);
				}
				forget(word, searches);
				stored++;
			}
		}
		this.words.prune(today);
		if (!today.isBefore(this.begun.plusDays(WEEK))) {
			synchronized (this.counts) {
				this.counts.clear();
			}
			this.begun = today;
		}
	}

	private Map<String, Integer> copy() {
		synchronized (this.counts) {
			return Map.copyOf(this.counts);
		}
	}

	/** Searches that were counted since the copy stay. */
	private void forget(String word, int searches) {
		synchronized (this.counts) {
			this.counts.computeIfPresent(word, (key, count) -> (count > searches) ? count - searches : null);
		}
	}

}
