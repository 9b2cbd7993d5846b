package headshots.media;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "photograph")
class Photograph extends PublishedEntry<PhotographContent> {

	@Embedded
	private PhotographContent content;

	@Override
	protected void setContent(PhotographContent content) {
		this.content = content;
	}

}
