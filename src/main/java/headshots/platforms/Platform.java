package headshots.platforms;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "platform")
class Platform extends PublishedEntry<PlatformContent> {

	@Embedded
	private PlatformContent content;

	@Override
	protected void setContent(PlatformContent content) {
		this.content = content;
	}

}
