package headshots.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import headshots.SettableClock;
import headshots.publishing.WorkingCopies.KeepResult;
import headshots.publishing.WorkingCopies.WorkingCopy;

import java.time.Duration;

import static headshots.publishing.PublishingFixtures.ANN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A random history of one item in two windows of one person: pages are opened, typed
 * into, kept, saved, left, reloaded, lost and gone back to, while requests arrive late or
 * in another order. After each step every text that was acknowledged is looked for.
 */
class KeptTextHistory {

	private static final long STAFF = 1;

	private final WorkingCopies copies;

	private final EditedItem item;

	private final SettableClock clock;

	private final String place;

	private final Random random;

	private final StringBuilder log = new StringBuilder();

	/** The text of each form that was acknowledged and must not be lost. */
	private final Map<String, String> acknowledged = new HashMap<>();

	/** The number of each form's latest text that arrived. */
	private final Map<String, Integer> arrivals = new HashMap<>();

	/** The number of each form's last request when a page of it was closed. */
	private final Map<String, Integer> departures = new HashMap<>();

	private final Map<String, String> discarded = new HashMap<>();

	private final List<Page> windows = new ArrayList<>();

	private final List<Page> former = new ArrayList<>();

	private final List<Runnable> onTheirWay = new ArrayList<>();

	private final Counts counts;

	private int words;

	KeptTextHistory(WorkingCopies copies, EditedItem item, String place, SettableClock clock, long seed,
			Counts counts) {
		this.copies = copies;
		this.item = item;
		this.place = place;
		this.clock = clock;
		this.random = new Random(seed);
		this.counts = counts;
		this.log.append("seed ").append(seed);
		for (int window = 0; window < 2; window++) {
			this.windows.add(opened(null));
		}
	}

	void run(int steps) {
		for (int i = 0; i < steps; i++) {
			this.clock.advance(Duration.ofMillis(this.random.nextInt(3) * 1000L));
			step(this.random.nextInt(2));
			assertNothingIsLost();
		}
		while (!this.onTheirWay.isEmpty()) {
			deliver();
			assertNothingIsLost();
		}
		assertSavedTextsAreGone();
	}

	private void step(int window) {
		Page page = this.windows.get(window);
		switch (this.random.nextInt(16)) {
			case 0, 1, 2 -> type(page);
			case 3, 4, 5 -> keep(page);
			case 6, 7 -> save(window);
			case 8 -> discard(page);
			case 9 -> discardListed();
			case 10 -> undo();
			case 11 -> change();
			case 12 -> reload(window);
			case 13 -> openAnew(window);
			case 14 -> goBack(window);
			default -> deliver();
		}
	}

	private void type(Page page) {
		this.words++;
		page.text = this.random.nextBoolean() ? page.text + " w" + this.words : "w" + this.words;
		note("type", page);
	}

	private void keep(Page page) {
		page.sequence++;
		FormIdentity sent = page.identity();
		String form = page.id;
		String text = page.text;
		int base = page.base;
		boolean same = this.item.text(base).equals(text);
		note("keep", page);
		send(() -> {
			KeepResult kept = same ? this.copies.clear(ANN, sent) : this.copies.keep(ANN, sent, this.place, base, text);
			this.log.append("\n  arrived ").append(form, 0, 4).append(' ').append(text).append(": ").append(kept);
			if (kept == KeepResult.OUTDATED) {
				this.counts.outdated++;
				if (page.sequence == sent.sequence() && page.id.equals(form)) {
					page.becomeAnother();
				}
				return;
			}
			this.counts.acknowledged++;
			this.arrivals.put(form, sent.sequence());
			acknowledge(page, form, same ? null : text);
		});
	}

	private void acknowledge(Page page, String form, String text) {
		if (text != null) {
			this.acknowledged.put(form, text);
		}
		else {
			this.acknowledged.remove(form);
		}
		giveUpContinued(page);
	}

	/** A page that was closed passes its text on to the form that began with it. */
	private void giveUpContinued(Page page) {
		String before = page.continued;
		if (before != null && isClosed(before) && page.continuedText.equals(this.acknowledged.get(before))) {
			this.counts.continued++;
			this.acknowledged.remove(before);
		}
		page.continued = null;
	}

	/** Whether a page of the form has reported its end since the form's latest text. */
	private boolean isClosed(String form) {
		return this.departures.getOrDefault(form, 0) >= this.arrivals.get(form);
	}

	private void save(int window) {
		Page page = this.windows.get(window);
		page.sequence++;
		boolean done = this.item.save(page.base, page.text, page.id + page.sequence);
		note("save " + done, page);
		if (done) {
			assertThat(this.item.texts()).as(this.log.toString()).contains(page.text);
			this.copies.saved(STAFF, page.identity(), page.text);
			this.acknowledged.remove(page.id);
			this.acknowledged.values().removeIf((text) -> text.equals(page.text));
			giveUpContinued(page);
			page.savedAt = page.sequence;
			replace(window, opened(null));
		}
		else {
			// The page of the conflict has the same form, and the latest revision as its
			// base.
			Page conflict = new Page(page.id, this.item.latest(), page.text);
			conflict.sequence = page.sequence;
			conflict.continues = page.continues;
			conflict.continued = page.continued;
			conflict.continuedText = page.continuedText;
			replace(window, conflict);
		}
	}

	private void discard(Page page) {
		page.sequence++;
		note("discard", page);
		this.copies.discard(STAFF, page.identity()).ifPresent(this::giveUp);
		page.text = this.item.text(page.base);
		page.continued = null;
	}

	private void discardListed() {
		List<WorkingCopy> listed = this.copies.of(STAFF)
			.stream()
			.filter((copy) -> copy.place().equals(this.place))
			.toList();
		if (!listed.isEmpty()) {
			WorkingCopy copy = listed.get(this.random.nextInt(listed.size()));
			this.log.append("\ndiscard listed ").append(copy.formId(), 0, 4);
			this.copies.discard(STAFF, FormIdentity.named(copy.formId())).ifPresent(this::giveUp);
		}
	}

	private void giveUp(String form) {
		this.counts.discarded++;
		String text = this.acknowledged.remove(form);
		if (text != null) {
			this.discarded.put(form, text);
		}
	}

	private void undo() {
		this.discarded.entrySet().stream().findFirst().ifPresent((entry) -> {
			this.discarded.remove(entry.getKey());
			this.log.append("\nundo ").append(entry.getKey(), 0, 4);
			// The form may have sent a text since then.
			if (!this.acknowledged.containsKey(entry.getKey())) {
				this.copies.undoDiscard(STAFF, entry.getKey()).ifPresent((copy) -> {
					assertThat(copy.fields()).as(this.log.toString()).isEqualTo(entry.getValue());
					this.acknowledged.put(entry.getKey(), entry.getValue());
					this.counts.undone++;
				});
			}
		});
	}

	/** Someone changes the item without a form. */
	private void change() {
		switch (this.random.nextInt(3)) {
			case 0 -> this.item.restore(1 + this.random.nextInt(this.item.latest()));
			case 1 -> this.item.publish();
			default -> this.item.discardDraft();
		}
		this.log.append("\nchange, latest ").append(this.item.latest());
	}

	private void reload(int window) {
		Page page = this.windows.get(window);
		note("reload", page);
		keep(page);
		close(window, opened(page.id));
	}

	private void openAnew(int window) {
		boolean lost = this.random.nextInt(4) == 0;
		note(lost ? "lose" : "open anew", this.windows.get(window));
		if (lost) {
			this.windows.set(window, opened(null));
		}
		else {
			close(window, opened(null));
		}
	}

	/** The browser shows a page as it was left. */
	private void goBack(int window) {
		if (!this.former.isEmpty()) {
			Page page = this.former.remove(this.random.nextInt(this.former.size()));
			close(window, page);
			note("back to", page);
			keep(page);
		}
	}

	/** Shows the answer to a form, which says nothing of its departure. */
	private Page replace(int window, Page next) {
		Page page = this.windows.set(window, next);
		this.former.add(page);
		return page;
	}

	private void close(int window, Page next) {
		Page page = replace(window, next);
		int last = page.sequence;
		String form = page.id;
		send(() -> {
			this.copies.leave(STAFF, new FormIdentity(form, last, null));
			this.departures.merge(form, last, Math::max);
			this.log.append("\n  left ").append(form, 0, 4).append(' ').append(last);
		});
	}

	private Page opened(String named) {
		List<WorkingCopy> all = this.copies.at(STAFF, List.of(this.place));
		WorkingCopy copy = all.stream()
			.filter((each) -> named == null || each.formId().equals(named))
			.findFirst()
			.orElse(null);
		Page page = new Page(FormIdentity.fresh().id(), this.item.latest(), this.item.text(this.item.latest()));
		if (copy != null) {
			page = new Page(FormIdentity.fresh().id(), copy.beganFrom(), copy.fields());
			page.continues = FormIdentity.continuing(copy).continued();
			page.continued = copy.formId();
			page.continuedText = copy.fields();
		}
		note("opened", page);
		return page;
	}

	/** A request arrives at once, or some time later. */
	private void send(Runnable request) {
		if (this.random.nextInt(4) == 0) {
			this.onTheirWay.add(request);
		}
		else {
			request.run();
		}
	}

	private void deliver() {
		if (!this.onTheirWay.isEmpty()) {
			this.onTheirWay.remove(this.random.nextInt(this.onTheirWay.size())).run();
		}
	}

	private void assertNothingIsLost() {
		Map<String, String> kept = new HashMap<>();
		this.copies.at(STAFF, List.of(this.place)).forEach((copy) -> kept.put(copy.formId(), copy.fields()));
		assertThat(kept).as(this.log.toString()).containsAllEntriesOf(this.acknowledged);
	}

	/** A form that was saved, and typed into no more, has no copy. */
	private void assertSavedTextsAreGone() {
		for (Page page : this.former) {
			if (page.savedAt > 0 && page.savedAt == page.sequence && !this.acknowledged.containsKey(page.id)) {
				assertThat(this.copies.find(STAFF, page.id)).as(this.log.toString()).isEmpty();
			}
		}
	}

	private void note(String deed, Page page) {
		this.log.append('\n')
			.append(deed)
			.append(' ')
			.append(page.id, 0, 4)
			.append(':')
			.append(page.sequence)
			.append(" on ")
			.append(page.base)
			.append(" “")
			.append(page.text)
			.append('”');
	}

	/**
	 * A page with an opened form.
	 */
	private static final class Page {

		private String id;

		private final int base;

		private String text;

		private int sequence;

		private FormIdentity.Continued continues;

		private String continued;

		private String continuedText;

		private int savedAt;

		private Page(String id, int base, String text) {
			this.id = id;
			this.base = base;
			this.text = text;
		}

		private FormIdentity identity() {
			return new FormIdentity(this.id, this.sequence, this.continues);
		}

		private void becomeAnother() {
			this.id = FormIdentity.fresh().id();
			this.sequence = 0;
			this.continues = null;
			this.continued = null;
		}

	}

	/**
	 * How often something happened, so that a test sees that it did.
	 */
	static final class Counts {

		int acknowledged;

		int continued;

		int outdated;

		int discarded;

		int undone;

	}

}
