package headshots.publishing;

import headshots.SettableClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand random histories over two forms lose no text that was acknowledged. They
 * run in memory, with the rules that {@link WorkingCopies} applies to the database.
 */
class KeptTextHistoryTests {

	private static final int HISTORIES = 10_000;

	private static final int STEPS = 40;

	@Test
	void noOrderOfStepsLosesAnAcknowledgedText() {
		KeptTextHistory.Counts counts = new KeptTextHistory.Counts();
		for (int seed = 0; seed < HISTORIES; seed++) {
			SettableClock clock = new SettableClock();
			WorkingCopies copies = new WorkingCopies(new InMemoryWorkingCopyRepository(), clock);
			new KeptTextHistory(copies, new EditedItem.InMemory(), "/studio/terms/1", clock, seed, counts).run(STEPS);
		}
		assertThat(counts.acknowledged).isGreaterThan(5 * HISTORIES);
		assertThat(counts.continued).isGreaterThan(HISTORIES / 10);
		assertThat(counts.outdated).isGreaterThan(HISTORIES / 10);
		assertThat(counts.discarded).isGreaterThan(HISTORIES);
		assertThat(counts.undone).isGreaterThan(HISTORIES / 10);
		System.out.printf(
				"%,d texts acknowledged, %,d continued, %,d out of date, %,d discarded, %,d of them taken back%n",
				counts.acknowledged, counts.continued, counts.outdated, counts.discarded, counts.undone);
	}

}
