package headshots.content;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the published content in memory with what the tables hold.
 */
public class StoredContent {

	private final PublishedContentCache published;

	private final ContentVersion version;

	private final RedirectRepository redirects;

	private final List<ContentKind<?>> kinds;

	private final TransactionTemplate transactions;

	private final JdbcClient jdbc;

	public StoredContent(PublishedContentCache published, ContentVersion version, RedirectRepository redirects,
			List<ContentKind<?>> kinds, TransactionTemplate transactions, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.published = published;
		this.version = version;
		this.redirects = redirects;
		this.kinds = kinds;
		this.transactions = transactions;
	}

	/** Fails if a read of all tables gives anything else than what readers see. */
	public void assertIsInMemory() {
		this.transactions.executeWithoutResult((transaction) -> {
			assertThat(this.version.current()).isEqualTo(this.version.stored().number());
			assertThat(this.version.changedAt()).isEqualTo(this.version.stored().changedAt());
			ContentSnapshot stored = ContentSnapshot.stored(this.kinds);
			this.kinds.forEach((kind) -> assertThat(kind.entries()).as(kind.name()).isEqualTo(stored.entries(kind)));
			assertThat(this.published.redirects()).isEqualTo(this.redirects.findAll());
		});
	}

	/** Reads everything, as a node does when another one has published. */
	public void readAgain() {
		OwnStore.raise(this.jdbc);
		this.published.refresh();
	}

}
