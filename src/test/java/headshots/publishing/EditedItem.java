package headshots.publishing;

import java.util.ArrayList;
import java.util.List;

/**
 * An item as the histories of {@link KeptTextHistory} save, restore and publish it.
 */
interface EditedItem {

	/** Returns the number of the latest revision. */
	int latest();

	String text(int number);

	/**
	 * Saves a draft on top of a revision.
	 * @return whether it was saved, and not a conflict
	 */
	boolean save(int base, String text, String submission);

	void restore(int number);

	void publish();

	void discardDraft();

	default List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (int number = 1; number <= latest(); number++) {
			texts.add(text(number));
		}
		return texts;
	}

	/**
	 * An item in memory, with the rules of {@link Drafts}.
	 */
	class InMemory implements EditedItem {

		private final List<String> revisions = new ArrayList<>(List.of("saved 1"));

		private int live = 1;

		@Override
		public int latest() {
			return this.revisions.size();
		}

		@Override
		public String text(int number) {
			return this.revisions.get(number - 1);
		}

		@Override
		public boolean save(int base, String text, String submission) {
			if (text(base).equals(text)) {
				return true;
			}
			return base == latest() && this.revisions.add(text);
		}

		@Override
		public void restore(int number) {
			this.revisions.add(text(number));
		}

		@Override
		public void publish() {
			this.live = latest();
		}

		@Override
		public void discardDraft() {
			if (this.live != latest()) {
				restore(this.live);
			}
		}

	}

}
