package headshots.publishing;

import headshots.SettableClock;
import headshots.reference.TermContent;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static headshots.publishing.PublishingFixtures.ANN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same histories as in {@link KeptTextHistoryTests}, fewer of them, with the drafts
 * and working copies of a database.
 */
abstract class StoredTextHistoryTests {

	private static final int HISTORIES = 60;

	private static final int STEPS = 30;

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private WorkingCopies copies;

	@Autowired
	private Drafts drafts;

	@Autowired
	private ContentItems items;

	@Autowired
	private SettableClock clock;

	@Test
	void noOrderOfStepsLosesAnAcknowledgedText() {
		KeptTextHistory.Counts counts = new KeptTextHistory.Counts();
		for (int seed = 0; seed < HISTORIES; seed++) {
			String slug = PublishingFixtures.slug("history");
			long id = this.fixtures.live("terms", Samples.term(slug, "saved 1"));
			new KeptTextHistory(this.copies, new StoredItem(id, slug), "/studio/terms/" + id, this.clock, seed, counts)
				.run(STEPS);
			this.copies.of(1).forEach((copy) -> this.copies.discard(1, FormIdentity.named(copy.formId())));
		}
		assertThat(counts.acknowledged).isGreaterThan(4 * HISTORIES);
		assertThat(counts.outdated).isPositive();
		assertThat(counts.undone).isPositive();
	}

	/**
	 * An item in the database.
	 */
	private final class StoredItem implements EditedItem {

		private final long id;

		private final String slug;

		private StoredItem(long id, String slug) {
			this.id = id;
			this.slug = slug;
		}

		@Override
		public int latest() {
			return StoredTextHistoryTests.this.fixtures.latest(this.id);
		}

		@Override
		public String text(int number) {
			return ((TermContent) StoredTextHistoryTests.this.items.revision(this.id, number).orElseThrow().content())
				.meaning();
		}

		@Override
		public boolean save(int base, String text, String submission) {
			return StoredTextHistoryTests.this.drafts.save(this.id, base, Samples.term(this.slug, text), "", ANN,
					submission) instanceof PublishingOutcome.Done;
		}

		@Override
		public void restore(int number) {
			StoredTextHistoryTests.this.drafts.restore(this.id, number, latest(), ANN);
		}

		@Override
		public void publish() {
			StoredTextHistoryTests.this.fixtures.publish(this.id);
		}

		@Override
		public void discardDraft() {
			StoredTextHistoryTests.this.drafts.discard(this.id, latest(), ANN);
		}

	}

}
