package headshots.publishing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import headshots.audit.Actor;
import headshots.content.Edition;
import headshots.content.EntryAddress;
import headshots.content.FirstNode;
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
class Adoption implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Adoption.class);

	private static final Actor STARTER = new Actor(null, "Starter content");

	private final Kinds kinds;

	private final Entries entries;

	private final EntryStore store;

	private final FirstNode node;

	private boolean running;

	Adoption(Kinds kinds, Entries entries, EntryStore store, FirstNode node) {
		this.kinds = kinds;
		this.entries = entries;
		this.store = store;
		this.node = node;
	}

	@Override
	public void start() {
		if (!unknown(this.kinds.live()).isEmpty()) {
			this.node.alone(this::adoptAll);
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
		Edition live = this.kinds.stored();
		List<EntryAddress> unknown = unknown(live);
		unknown.forEach((address) -> adopt(live, address));
		if (!unknown.isEmpty()) {
			log.info("{} entries of the starter content became revision 1", unknown.size());
		}
	}

	private List<EntryAddress> unknown(Edition live) {
		Set<EntryAddress> known = new HashSet<>(this.entries.addresses());
		return live.addresses()
			.stream()
			.filter((address) -> !known.contains(address))
			.sorted(Comparator.comparing(EntryAddress::kind))
			.toList();
	}

	private void adopt(Edition live, EntryAddress address) {
		long id = this.store.addEntry(address);
		this.store.addRevision(address,
				new EntryStore.NewRevision(id, 1, live.find(address).orElseThrow().content(), "", STARTER, null, null));
		this.store.adopt(id, 1, STARTER);
	}

}
