package headshots.reference;

import headshots.content.LiveEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "source")
class Source extends LiveEntry<SourceContent> {

	@Embedded
	private SourceContent content;

	@Override
	protected SourceContent content() {
		return this.content;
	}

	@Override
	protected void setContent(SourceContent content) {
		this.content = content;
	}

}
