package headshots.reference;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "source")
class Source extends PublishedEntry<SourceContent> {

	@Embedded
	private SourceContent content;

	@Override
	protected void setContent(SourceContent content) {
		this.content = content;
	}

}
