package headshots.content;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

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

	protected abstract void setContent(C content);

	void become(ContentItem<C> item) {
		this.key = item.key();
		this.changed = item.changed();
		setContent(item.content());
	}

}
