package headshots.publishing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import headshots.audit.Actor;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.content.StartupLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes what is live without ever having been saved by staff, as starter content is,
 * revision 1 of its entry. Runs after the starter content is in and before the first
 * request is taken.
 */
@Component
class InitialRevisionImporter implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(InitialRevisionImporter.class);

	private static final Actor STARTER = new Actor(null, "Starter content");

	private final PublishedContentCache published;

	private final ContentItems items;

	private final ContentItemStore store;

	private final StartupLock lock;

	private boolean running;

	InitialRevisionImporter(PublishedContentCache published, ContentItems items, ContentItemStore store,
			StartupLock lock) {
		this.published = published;
		this.items = items;
		this.store = store;
		this.lock = lock;
	}

	@Override
	public void start() {
		if (!unknown(this.published.snapshot()).isEmpty()) {
			this.lock.alone(this::adoptAll);
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server. */
	@Override
	public int getPhase() {
		return 0;
	}

	/** Another node may be starting at the same moment, and adopt them first. */
	private void adoptAll() {
		ContentSnapshot live = this.published.forUpdate();
		List<ContentKey> unknown = unknown(live);
		unknown.forEach((key) -> adopt(live, key));
		if (!unknown.isEmpty()) {
			log.info("Recorded {} starter content items as revision 1", unknown.size());
		}
	}

	private List<ContentKey> unknown(ContentSnapshot live) {
		Set<ContentKey> known = new HashSet<>(this.items.addresses());
		return live.addresses()
			.stream()
			.filter((key) -> !known.contains(key))
			.sorted(Comparator.comparing(ContentKey::kind))
			.toList();
	}

	private void adopt(ContentSnapshot live, ContentKey key) {
		long id = this.store.addEntry(key);
		this.store.addRevision(key, new ContentItemStore.NewRevision(id, 1, live.find(key).orElseThrow().content(), "",
				STARTER, null, null));
		this.store.adopt(id, 1, STARTER);
	}

}
