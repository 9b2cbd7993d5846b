package headshots.content;

import java.time.LocalDate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.reference.TermContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

class PublishedContentCacheTests {

	private final ContentKind<TermContent> terms = mock();

	private final RedirectRepository redirects = mock();

	private final ContentVersion version = mock();

	private final PublishLock lock = mock();

	private final List<Object> events = new ArrayList<>();

	private PublishedContentCache published;

	@BeforeEach
	void readWhatIsStored() {
		ObjectProvider<ContentKind<?>> kinds = mock();
		willAnswer((call) -> Stream.of(this.terms)).given(kinds).orderedStream();
		given(this.terms.name()).willReturn("terms");
		given(this.terms.contentType()).willReturn(TermContent.class);
		given(this.redirects.findAll()).willReturn(Map.of());
		this.published = new PublishedContentCache(kinds, this.redirects, this.version, this.lock, this.events::add,
				Clock.systemUTC(), mock(PlatformTransactionManager.class));
		stored(1, "stored");
		this.published.refresh();
		assertSeen("stored");
	}

	@Test
	void aPublicationReadsNothingAndIsSeenAfterItsCommit() {
		TransactionSynchronization publication = publication("new");
		assertSeen("stored");
		publication.afterCommit();
		assertSeen("new", "stored");
		assertThat(this.events).containsExactly(new ContentChangedEvent(2));
		then(this.terms).should(times(1)).stored();
		then(this.redirects).should(times(1)).findAll();
	}

	@Test
	void uncommittedContentIsNeverSeen() {
		publication("rolled-back");
		publication("new").afterCommit();
		assertSeen("new", "stored");
	}

	@Test
	void aPublicationReadsEverythingWhereMemoryIsBehind() {
		stored(5, "other-node", "stored");
		publication("new").afterCommit();
		assertSeen("new", "other-node", "stored");
		assertThat(this.events).containsExactly(new ContentChangedEvent(6));
	}

	@Test
	void theNewerOfTwoCommitsStaysThoughItReachesMemoryFirst() {
		TransactionSynchronization older = publication("older");
		stored(2, "older", "stored");
		TransactionSynchronization newer = publication("newer");
		newer.afterCommit();
		older.afterCommit();
		assertSeen("newer", "older", "stored");
		assertThat(this.events).containsExactly(new ContentChangedEvent(3));
	}

	@Test
	void aTransactionThatChangesNothingLeavesTheVersionAlone() {
		TransactionSynchronization reading = during(
				() -> assertThat(this.published.forUpdate().addresses()).hasSize(1));
		reading.afterCommit();
		then(this.version).should(never()).raise(any());
		assertThat(this.events).isEmpty();
	}

	@Test
	void oneTransactionRaisesTheVersionOnce() {
		during(() -> {
			this.published.put(new ContentKey("terms", "one"), item("one"));
			this.published.remove(new ContentKey("terms", "stored"));
			assertThat(this.published.forUpdate().addresses()).containsExactly(new ContentKey("terms", "one"));
			this.published.remove(new ContentKey("terms", "one"));
			this.published.put(new ContentKey("terms", "stored"), item("stored"));
			this.published.forgetRedirects();
		}).afterCommit();
		assertSeen("stored");
		then(this.version).should(times(1)).raise(any());
		then(this.redirects).should(times(2)).findAll();
	}

	/** Does work in a transaction up to its commit. */
	private static TransactionSynchronization during(Runnable work) {
		TransactionSynchronizationManager.initSynchronization();
		try {
			work.run();
			TransactionSynchronization synchronization = TransactionSynchronizationManager.getSynchronizations().get(0);
			synchronization.beforeCommit(false);
			return synchronization;
		}
		finally {
			TransactionSynchronizationManager.clearSynchronization();
		}
	}

	private TransactionSynchronization publication(String key) {
		return during(() -> this.published.put(new ContentKey("terms", key), item(key)));
	}

	private void stored(long number, String... keys) {
		given(this.version.stored()).willReturn(new ContentVersion.StoredVersion(number, null));
		given(this.lock.lock()).willReturn(number);
		given(this.terms.stored()).willReturn(Stream.of(keys).map(PublishedContentCacheTests::item).toList());
	}

	private void assertSeen(String... keys) {
		assertThat(this.published.snapshot().entries(this.terms)).extracting(ContentItem::key).containsExactly(keys);
	}

	private static ContentItem<TermContent> item(String key) {
		return new ContentItem<>(key, LocalDate.EPOCH, new TermContent(key, key, List.of(), "Meaning"));
	}

}
