package headshots.studio.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Drafts;
import headshots.publishing.PublishingOutcome;
import headshots.studio.SubmissionId;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.support.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The order in which staff put entries. Positions leave gaps, so that moving one entry
 * mostly changes that entry alone.
 */
@Component
public class ItemOrdering {

	private static final int GAP = 10;

	private static final int FINGERPRINT_BYTES = 8;

	private final ContentItems items;

	private final Drafts drafts;

	private final ContentSerializer contents;

	private final FormDefinitions forms;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	ItemOrdering(ContentItems items, Drafts drafts, ContentSerializer contents, FormDefinitions forms, JdbcClient jdbc,
			AuditLog audit, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transaction = transaction;
		this.items = items;
		this.drafts = drafts;
		this.contents = contents;
		this.forms = forms;
	}

	public boolean areOrdered(String kind) {
		return this.forms.find(kind).filter(FormDefinition::isOrdered).isPresent();
	}

	/** The place of a new entry: after all others of its kind. */
	public int next(String kind) {
		return this.items.drafts(kind).stream().mapToInt(ItemOrdering::position).max().orElse(0) + GAP;
	}

	/**
	 * Returns the items that share an order with an item, in that order.
	 * @return the siblings with the item among them; empty if no order holds the item
	 */
	public List<ContentItems.Draft> siblings(String kind, long id) {
		return areOrdered(kind) ? siblings(this.items.drafts(kind), id) : List.of();
	}

	/**
	 * Returns a short text that stays the same as long as an order does, so that a move
	 * is refused where the list has changed since it was shown (optimistic locking).
	 * @param siblings the items in order
	 */
	public static String fingerprint(List<ContentItems.Draft> siblings) {
		String ids = siblings.stream()
			.map((draft) -> String.valueOf(draft.status().id()))
			.collect(Collectors.joining(","));
		return Sha256.prefix(ids.getBytes(StandardCharsets.US_ASCII), FINGERPRINT_BYTES);
	}

	/** Returns the fingerprints of all orders of a kind, by the key of the parent. */
	public static Map<String, String> fingerprints(List<ContentItems.Draft> drafts) {
		Map<String, List<ContentItems.Draft>> orders = inOrder(drafts)
			.collect(Collectors.groupingBy((draft) -> String.valueOf(draft.content().parent())));
		Map<String, String> fingerprints = new HashMap<>();
		orders.forEach((parent, siblings) -> fingerprints.put(parent, fingerprint(siblings)));
		return fingerprints;
	}

	/**
	 * Moves an item among its siblings, in one transaction.
	 * @param seen the fingerprint of the order that was shown, empty where the order
	 * before does not matter
	 * @return the result; empty if no order holds such an item
	 */
	public Optional<OrderChange> move(String kind, long id, OrderTarget to, String seen, Actor by) {
		if (!areOrdered(kind)) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.transaction.execute((status) -> {
			lock(kind);
			List<ContentItems.Draft> ordered = siblings(kind, id);
			OrderChange change = ordered.isEmpty() ? null : move(ordered, id, to, seen, by);
			if (change != OrderChange.MOVED) {
				status.setRollbackOnly();
			}
			return change;
		}));
	}

	private OrderChange move(List<ContentItems.Draft> siblings, long id, OrderTarget to, String seen, Actor by) {
		List<ContentItems.Draft> ordered = new ArrayList<>(siblings);
		int from = IntStream.range(0, ordered.size())
			.filter((index) -> ordered.get(index).status().id() == id)
			.findFirst()
			.orElseThrow();
		OptionalInt place = to.index(from, ordered, (draft) -> draft.status().id());
		if (place.isEmpty() || (!seen.isEmpty() && !seen.equals(fingerprint(siblings)))) {
			return OrderChange.STALE;
		}
		if (place.getAsInt() == from) {
			return OrderChange.SAME;
		}
		ContentItems.Draft moving = ordered.remove(from);
		ordered.add(place.getAsInt(), moving);
		return put(ordered, place.getAsInt(), by) ? OrderChange.MOVED : OrderChange.STALE;
	}

	/** Gives an item a position between its neighbors, or all of them new ones. */
	private boolean put(List<ContentItems.Draft> ordered, int place, Actor by) {
		ContentItems.Draft moving = ordered.get(place);
		int before = (place == 0) ? 0 : position(ordered.get(place - 1));
		int after = (place == ordered.size() - 1) ? before + 2 * GAP : position(ordered.get(place + 1));
		boolean saved = true;
		if (after - before > 1) {
			saved = put(moving, (before + after) / 2, by);
		}
		else {
			for (int i = 0; i < ordered.size(); i++) {
				saved &= put(ordered.get(i), (i + 1) * GAP, by);
			}
		}
		String neighbor = (place == 0) ? "first" : "after " + ordered.get(place - 1).status().key();
		this.audit.record(by, "moved", moving.status().kind() + " " + moving.status().key(), neighbor);
		return saved;
	}

	/** Keeps all items of a kind from changing until the transaction ends. */
	void lock(String kind) {
		this.jdbc.sql("select id from entry where kind = :kind order by id for update")
			.param("kind", kind)
			.query(Long.class)
			.list();
	}

	/**
	 * Finds the items that share an order: all of its kind, looks with those of their
	 * type.
	 */
	private static List<ContentItems.Draft> siblings(List<ContentItems.Draft> drafts, long id) {
		List<ContentItems.Draft> all = inOrder(drafts).toList();
		return all.stream()
			.filter((draft) -> draft.status().id() == id)
			.findFirst()
			.map((moving) -> all.stream()
				.filter((draft) -> Objects.equals(draft.content().parent(), moving.content().parent()))
				.toList())
			.orElse(List.of());
	}

	private static Stream<ContentItems.Draft> inOrder(List<ContentItems.Draft> drafts) {
		return drafts.stream()
			.filter((draft) -> draft.status().state() != ContentItemState.WITHDRAWN)
			.sorted(Comparator.comparing(ContentItems.Draft::content, Content.IN_ORDER));
	}

	/** Saves a position; returns whether no other save came first. */
	boolean put(ContentItems.Draft draft, int position, Actor by) {
		return position(draft) == position || this.drafts.save(draft.status().id(), draft.status().latest(),
				this.contents.with(draft.content(), Map.of("position", position)), "Moved", by,
				SubmissionId.fresh()) instanceof PublishingOutcome.Done;
	}

	private static int position(ContentItems.Draft draft) {
		return draft.content().position();
	}

}
