package headshots.content;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Caches everything published in memory, so that readers' pages need no database. The
 * content is replaced as a whole: after a publication by the content in memory with what
 * was changed, and at startup, or after a publication on another node, by a read of all
 * published tables.
 * <p>
 * Until that is possible readers keep the content that they have, whole, and nothing that
 * is computed from it can be taken for the new one.
 */
@Component
public class PublishedContentCache implements SmartInitializingSingleton {

	/** The kinds are looked up late, because they ask for this cache themselves. */
	private final ObjectProvider<ContentKind<?>> kinds;

	private final RedirectRepository redirects;

	private final ContentVersion version;

	private final PublishLock lock;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final TransactionTemplate oneMoment;

	private volatile @Nullable PublishedContent current;

	PublishedContentCache(ObjectProvider<ContentKind<?>> kinds, RedirectRepository redirects, ContentVersion version,
			PublishLock lock, ApplicationEventPublisher events, Clock clock, PlatformTransactionManager transactions) {
		this.kinds = kinds;
		this.redirects = redirects;
		this.version = version;
		this.lock = lock;
		this.events = events;
		this.clock = clock;
		// All tables as they were at one moment, whatever is published meanwhile.
		this.oneMoment = new TransactionTemplate(transactions);
		this.oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.oneMoment.setReadOnly(true);
	}

	/** Returns what readers see, or what the preview on this thread shows. */
	public ContentSnapshot snapshot() {
		PreviewContext previewContext = PreviewContext.current();
		return (previewContext != null) ? previewContext.edition() : content().items();
	}

	/**
	 * Returns the published content for a transaction that is going to change it, with
	 * the changes that it has already made. No other transaction changes it until this
	 * one ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ContentSnapshot forUpdate() {
		return change().items();
	}

	/**
	 * Reads everything before the first reader comes; a guide that cannot does not start.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		refresh();
	}

	/**
	 * Reads everything published if memory has another version than the database.
	 * @throws RuntimeException if it cannot be read; memory is then as it was
	 */
	synchronized void refresh() {
		PublishedContent read = this.oneMoment.execute((status) -> {
			ContentVersion.StoredVersion stored = this.version.stored();
			PublishedContent known = this.current;
			return (known != null && known.number() == stored.number()) ? null : read(stored);
		});
		if (read != null) {
			replaceBy(read);
		}
	}

	Map<String, Redirects.Moved> redirects() {
		return content().redirects();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	Map<String, Redirects.Moved> redirectsForUpdate() {
		return change().redirects();
	}

	/** Notes that the surrounding transaction writes an item. */
	@Transactional(propagation = Propagation.MANDATORY)
	void put(ContentKey key, ContentItem<?> item) {
		change().put(key, item);
	}

	/** Notes that the surrounding transaction deletes an item. */
	@Transactional(propagation = Propagation.MANDATORY)
	void remove(ContentKey key) {
		change().remove(key);
	}

	/** Notes that the surrounding transaction has written or deleted redirects. */
	@Transactional(propagation = Propagation.MANDATORY)
	void forgetRedirects() {
		change().forgetRedirects();
	}

	/** Only a request during startup comes before the first read. */
	private PublishedContent content() {
		if (this.current == null) {
			refresh();
		}
		return Objects.requireNonNull(this.current);
	}

	private PublishedContent read(ContentVersion.StoredVersion stored) {
		List<ContentKind<?>> all = this.kinds.orderedStream().toList();
		return new PublishedContent(stored.number(), stored.changedAt(), ContentSnapshot.stored(all),
				this.redirects.findAll());
	}

	private PublishedContentChange change() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PublicationSynchronization.class::isInstance)
			.map((synchronization) -> ((PublicationSynchronization) synchronization).change)
			.findFirst()
			.orElseGet(this::beginChange);
	}

	/**
	 * While the lock is held memory cannot fall behind; it may be behind already, where
	 * another node was the last to publish or another thread has not come to replace it.
	 */
	private PublishedContentChange beginChange() {
		long number = this.lock.lock();
		PublishedContent known = this.current;
		PublishedContent before = (known != null && known.number() == number) ? known : read(this.version.stored());
		PublicationSynchronization publication = new PublicationSynchronization(
				new PublishedContentChange(before, this.redirects::findAll));
		TransactionSynchronizationManager.registerSynchronization(publication);
		return publication.change;
	}

	/** Two changes may get here in the other order than they were committed in. */
	private synchronized void replaceByNewer(PublishedContent next) {
		PublishedContent known = this.current;
		if (known == null || next.number() > known.number()) {
			replaceBy(next);
		}
	}

	private void replaceBy(PublishedContent next) {
		boolean first = (this.current == null);
		this.current = next;
		this.version.follow(next);
		if (!first) {
			this.events.publishEvent(new ContentChangedEvent(next.number()));
		}
	}

	/**
	 * Raises the version with the transaction and replaces the content in memory after
	 * it. All that needs the database happens before the commit: afterwards it may be
	 * away.
	 */
	private final class PublicationSynchronization implements TransactionSynchronization {

		private final PublishedContentChange change;

		private @Nullable PublishedContent next;

		private PublicationSynchronization(PublishedContentChange change) {
			this.change = change;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			if (!this.change.isEmpty()) {
				this.next = this.change.next(PublishedContentCache.this.clock.instant());
				PublishedContentCache.this.version.raise(this.next);
			}
		}

		@Override
		public void afterCommit() {
			if (this.next != null) {
				replaceByNewer(this.next);
			}
		}

	}

}
