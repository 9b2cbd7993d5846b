package headshots.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.PublishedContentCache;
import headshots.content.Violation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where live content changes: each change is checked as a whole and happens
 * as a whole, one after the other.
 */
@Service
public class PublishingService {

	private final ContentItemStore store;

	private final ContentItems items;

	private final ContentKindRegistry contentKindRegistry;

	private final PublishedContentWriter publishedContentWriter;

	private final PublishedContentCache published;

	private final DayCheck dayCheck;

	private final ScheduleStore schedule;

	private final LinkCheck linkCheck;

	private final PublicationDating dating;

	PublishingService(ContentItemStore store, ContentItems items, ContentKindRegistry contentKindRegistry,
			PublishedContentWriter publishedContentWriter, PublishedContentCache published, DayCheck dayCheck,
			ScheduleStore schedule, LinkCheck linkCheck, PublicationDating dating) {
		this.store = store;
		this.items = items;
		this.contentKindRegistry = contentKindRegistry;
		this.publishedContentWriter = publishedContentWriter;
		this.published = published;
		this.dayCheck = dayCheck;
		this.schedule = schedule;
		this.linkCheck = linkCheck;
		this.dating = dating;
	}

	/**
	 * Returns why the latest revisions of items could not be published.
	 * @param ids the entries' numbers
	 * @return the reasons, none if it can be done
	 */
	public List<ContentViolation> check(Collection<Long> ids) {
		ContentSnapshot live = this.published.snapshot();
		Map<ContentKey, ContentItem<?>> chosen = latest(ids, live);
		return check(live, next(live, chosen), chosen.keySet());
	}

	/**
	 * Returns the live items that publishing the latest revisions of others would cut off
	 * from readers, and therefore withdraw.
	 * @param ids the entries' numbers
	 */
	public List<ContentKey> cutOff(Collection<Long> ids) {
		ContentSnapshot live = this.published.snapshot();
		Map<ContentKey, ContentItem<?>> chosen = latest(ids, live);
		return this.contentKindRegistry.cutOff(live.with(chosen), chosen.keySet());
	}

	/**
	 * Returns why scheduled revisions could not be published together.
	 * @param live the published content
	 */
	List<ContentViolation> check(List<ScheduledPublication.ScheduledItem> scheduled, ContentSnapshot live) {
		Map<ContentKey, ContentItem<?>> wanted = new LinkedHashMap<>();
		scheduled.forEach((item) -> wanted.put(item.address(), this.dating.edited(live, item.address(),
				this.items.revision(item.entryId(), item.revision()).orElseThrow().content())));
		return check(live, next(live, wanted), wanted.keySet());
	}

	/**
	 * Makes the latest revisions of the chosen entries live, all or none.
	 * @param chosen the items' ids and the revisions that the confirmation page showed
	 * @param by who does it
	 * @return done (with the first entry; nothing changed if all were live already),
	 * refused with every reason, or stale if one of them was saved again in the meantime
	 */
	@Transactional
	public PublishingOutcome publish(Map<Long, Integer> chosen, Actor by) {
		ContentSnapshot live = this.published.forUpdate();
		List<ContentItemRow> all = this.store.lock(chosen.keySet());
		if (all.isEmpty() || all.size() < chosen.size()) {
			throw new NoSuchElementException("No content items with ids " + chosen.keySet());
		}
		Optional<ContentItemRow> stale = all.stream().filter((row) -> row.latest() != chosen.get(row.id())).findFirst();
		if (stale.isPresent()) {
			return new PublishingOutcome.Stale(this.items.latest(stale.get().id()));
		}
		return publish(chosen, all, live, by, "");
	}

	/**
	 * Makes the scheduled revisions live, all or none, also those that are not the latest
	 * ones.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	PublishingOutcome publish(ScheduledPublication scheduled, String occasion) {
		ContentSnapshot live = this.published.forUpdate();
		Map<Long, Integer> chosen = scheduled.revisions();
		return publish(chosen, this.store.lock(chosen.keySet()), live, scheduled.by(), occasion);
	}

	private PublishingOutcome publish(Map<Long, Integer> chosen, List<ContentItemRow> all, ContentSnapshot live,
			Actor by, String occasion) {
		List<ContentItemRow> rows = all.stream()
			.filter((row) -> !Objects.equals(row.live(), chosen.get(row.id())))
			.toList();
		Map<ContentKey, ContentItem<?>> wanted = new LinkedHashMap<>();
		rows.forEach((row) -> wanted.put(row.address(), this.dating.edited(live, row.address(),
				this.items.revision(row.id(), chosen.get(row.id())).orElseThrow().content())));
		ContentSnapshot with = live.with(wanted);
		List<ContentKey> cutOff = this.contentKindRegistry.cutOff(with, wanted.keySet());
		ContentSnapshot next = with.without(cutOff);
		List<ContentViolation> refusals = check(live, next, wanted.keySet());
		if (!refusals.isEmpty()) {
			return new PublishingOutcome.Rejected(refusals);
		}
		next.order(wanted.keySet(), live).forEach((address) -> this.publishedContentWriter.put(address, live, next));
		rows.forEach((row) -> this.store.addPublication(row.address(), row.id(), chosen.get(row.id()), by, occasion));
		cutOff.forEach((address) -> remove(address, live, null, by));
		this.schedule.release(chosen.keySet());
		ContentItemRow first = rows.isEmpty() ? all.get(0) : rows.get(0);
		return new PublishingOutcome.Done(first.id(), chosen.get(first.id()), !rows.isEmpty());
	}

	/**
	 * Takes an entry away from readers, together with its mere parts.
	 * @param revision the latest revision that the confirmation page showed
	 * @param destination the path of the page that its readers are led to, null to tell
	 * them that it is gone
	 * @return done; refused because the item is not live, is referenced, or the
	 * destination is not a page; or stale
	 */
	@Transactional
	public PublishingOutcome withdraw(long entryId, int revision, @Nullable String destination, Actor by) {
		ContentSnapshot live = this.published.forUpdate();
		ContentItemRow row = this.store.lock(List.of(entryId)).stream().findFirst().orElseThrow();
		if (row.latest() != revision) {
			return new PublishingOutcome.Stale(this.items.latest(entryId));
		}
		List<ContentKey> leaving = leaving(live, row.address());
		List<ContentViolation> refusals = new ArrayList<>(pointing(live, leaving));
		refusals.addAll(this.publishedContentWriter.leavingTo(destination, row.address(), live));
		if (!refusals.isEmpty()) {
			return new PublishingOutcome.Rejected(refusals);
		}
		leaving.forEach((address) -> remove(address, live, destination, by));
		return new PublishingOutcome.Done(entryId, revision, true);
	}

	/**
	 * Returns the items that would be withdrawn together with one: its parts, and those
	 * that nothing else leads to.
	 */
	public List<ContentKey> parts(ContentKey address) {
		List<ContentKey> leaving = leaving(this.published.snapshot(), address);
		return leaving.subList(0, leaving.size() - 1);
	}

	/**
	 * Returns the items that prevent the withdrawal of one: everything that points to it.
	 */
	public List<ContentViolation> pointingTo(ContentKey address) {
		ContentSnapshot live = this.published.snapshot();
		return pointing(live, leaving(live, address));
	}

	/** The latest revisions of items as they would be published. */
	private Map<ContentKey, ContentItem<?>> latest(Collection<Long> ids, ContentSnapshot live) {
		Map<ContentKey, ContentItem<?>> latest = new LinkedHashMap<>();
		for (Long id : ids) {
			ContentItems.Draft draft = this.items.draft(id).orElseThrow();
			ContentKey address = draft.status().address();
			latest.put(address, this.dating.edited(live, address, draft.content()));
		}
		return latest;
	}

	/** The published content after a publication. */
	private ContentSnapshot next(ContentSnapshot live, Map<ContentKey, ContentItem<?>> chosen) {
		ContentSnapshot next = live.with(chosen);
		return next.without(this.contentKindRegistry.cutOff(next, chosen.keySet()));
	}

	private void remove(ContentKey address, ContentSnapshot live, @Nullable String destination, Actor by) {
		ContentItemRow gone = this.store.lock(address).orElseThrow();
		this.publishedContentWriter.remove(address, live, destination);
		this.store.addWithdrawal(gone, by);
	}

	/**
	 * An entry and, before it, the parts that cannot be without it and the items that
	 * readers could no longer get to.
	 */
	private List<ContentKey> leaving(ContentSnapshot live, ContentKey address) {
		List<ContentKey> leaving = new ArrayList<>();
		live.pointingTo(address).forEach((part, reference) -> {
			if (reference.owning() && this.contentKindRegistry.get(part).isPart()) {
				leaving.add(part);
			}
		});
		leaving.addAll(this.contentKindRegistry.cutOff(live.without(List.of(address)), leaving));
		leaving.add(address);
		return leaving;
	}

	private static List<ContentViolation> pointing(ContentSnapshot live, List<ContentKey> leaving) {
		List<ContentViolation> pointing = new ArrayList<>();
		leaving.forEach((address) -> live.pointingTo(address).forEach((who, reference) -> {
			if (!leaving.contains(who)) {
				pointing
					.add(new ContentViolation(who.kind(), who.key(), new Violation(reference.field(), "refers to it")));
			}
		}));
		return pointing;
	}

	private List<ContentViolation> check(ContentSnapshot live, ContentSnapshot next, Collection<ContentKey> chosen) {
		List<ContentViolation> refusals = new ArrayList<>(next.check(chosen));
		refusals.addAll(this.dayCheck.check(next, chosen));
		refusals.addAll(this.linkCheck.check(live, next, chosen));
		refusals.addAll(this.publishedContentWriter.passedOn(next, live, chosen));
		refusals.addAll(this.publishedContentWriter.lacking(next, chosen));
		return refusals;
	}

}
