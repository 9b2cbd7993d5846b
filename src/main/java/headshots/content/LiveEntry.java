package headshots.content;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * A row of a live table: an identity, a version and, in the subclass, the embedded
 * content.
 *
 * @param <C> the kind's record
 */
@MappedSuperclass
public abstract class LiveEntry<C extends Content> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(name = "entry_key", updatable = false)
	private String key;

	@Version
	private int lockVersion;

	private LocalDate changed;

	/** What the row says. */
	protected abstract C content();

	protected abstract void setContent(C content);

	void become(Entry<C> entry) {
		this.key = entry.key();
		this.changed = entry.changed();
		setContent(entry.content());
	}

	Entry<C> toEntry() {
		return new Entry<>(this.key, this.changed, content());
	}

}
