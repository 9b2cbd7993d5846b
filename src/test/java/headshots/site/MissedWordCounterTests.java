package headshots.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import headshots.StudioTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@StudioTest
class MissedWordCounterTests {

	private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

	@Autowired
	private MissedWords words;

	@Autowired
	private JdbcClient jdbc;

	private MissedWordCounter counter;

	@BeforeEach
	void begin() {
		clear();
		this.counter = counter(NOW);
	}

	@AfterEach
	void clear() {
		this.jdbc.sql("delete from missed_word").update();
	}

	@Test
	void storesAWordOnceItWasSearchedForThreeTimes() {
		this.counter.note(List.of("hoverboard", "smith"));
		this.counter.note(List.of("hoverboard"));
		this.counter.store();
		assertThat(this.words.all()).isEmpty();
		this.counter.note(List.of("hoverboard"));
		this.counter.store();
		assertThat(this.words.all()).singleElement().satisfies((word) -> {
			assertThat(word.word()).isEqualTo("hoverboard");
			assertThat(word.searches()).isEqualTo(3);
			assertThat(word.firstDay()).isEqualTo(LocalDate.parse("2026-11-30"));
		});
	}

	@Test
	void countsEverySearchForAStoredWord() {
		note("hoverboard", 3);
		this.counter.store();
		note("hoverboard", 1);
		this.counter.store();
		this.counter.store();
		assertThat(this.words.all()).singleElement().extracting(MissedWord::searches).isEqualTo(4);
	}

	@Test
	void takesWordsOfLettersOnly() {
		for (String word : List.of("5550100", "a1b2c3", "ab", "averylongwordthatnopageofanyguidehas")) {
			note(word, 5);
		}
		this.counter.store();
		assertThat(this.words.all()).isEmpty();
	}

	@Test
	void forgetsRareWordsAfterAWeek() {
		SettableNow clock = new SettableNow();
		this.counter = new MissedWordCounter(this.words, clock);
		note("smith", 2);
		clock.now = NOW.plusSeconds(8 * 86_400);
		this.counter.store();
		note("smith", 1);
		this.counter.store();
		assertThat(this.words.all()).isEmpty();
	}

	@Test
	void aFloodOfMadeUpWordsIsBounded() {
		IntStream.range(0, MissedWordCounter.MOST_COUNTED + 100).forEach((number) -> note(letters(number), 3));
		note("hoverboard", 3);
		this.counter.store();
		assertThat(this.words.all()).hasSize(MissedWordCounter.MOST_AT_ONCE);
		IntStream.range(0, MissedWords.MOST / MissedWordCounter.MOST_AT_ONCE + 5)
			.forEach((round) -> this.counter.store());
		assertThat(this.words.all()).hasSize(MissedWords.MOST).noneMatch((word) -> word.word().equals("hoverboard"));
	}

	@Test
	void deletesWordsThatWereNotSearchedForInHalfAYear() {
		note("hoverboard", 3);
		this.counter.store();
		this.counter = counter(NOW.plusSeconds(181 * 86_400L));
		this.counter.store();
		assertThat(this.words.all()).isEmpty();
	}

	@Test
	void aDismissedWordStaysDismissed() {
		note("hoverboard", 3);
		this.counter.store();
		assertThat(this.words.dismiss(this.words.all().get(0).id(), true)).isTrue();
		note("hoverboard", 3);
		this.counter.store();
		assertThat(this.words.all()).singleElement().extracting(MissedWord::dismissed).isEqualTo(true);
		assertThat(this.words.dismiss(-1, true)).isFalse();
	}

	private void note(String word, int times) {
		IntStream.range(0, times).forEach((time) -> this.counter.note(List.of(word)));
	}

	private MissedWordCounter counter(Instant now) {
		return new MissedWordCounter(this.words, Clock.fixed(now, ZoneOffset.UTC));
	}

	private static String letters(int number) {
		return "made" + (char) ('a' + number / 676 % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
	}

	private static final class SettableNow extends Clock {

		private Instant now = NOW;

		@Override
		public java.time.ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
