package headshots.content;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * A row of a published table: an identity and, in the subclass, the embedded content, in
 * a field named {@code content}.
 *
 * @param <C> the kind's record
 */
@MappedSuperclass
public abstract class PublishedEntry<C extends Content> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(name = "entry_key", updatable = false)
	private String key;

	private LocalDate changed;

	/** Null where only the day is known. */
	private @Nullable Instant changedAt;

	private @Nullable Instant publishedAt;

	protected abstract void setContent(C content);

	void become(ContentItem<C> item) {
		this.key = item.key();
		this.changed = item.changed();
		this.changedAt = item.dates().changedAt();
		this.publishedAt = item.dates().publishedAt();
		setContent(item.content());
	}

}
