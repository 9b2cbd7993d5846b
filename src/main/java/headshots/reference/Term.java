package headshots.reference;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "term")
class Term extends PublishedEntry<TermContent> {

	@Embedded
	private TermContent content;

	@Override
	protected void setContent(TermContent content) {
		this.content = content;
	}

}
