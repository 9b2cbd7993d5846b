package headshots.comparison;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "aspect")
class Aspect extends PublishedEntry<AspectContent> {

	@Embedded
	private AspectContent content;

	@Override
	protected void setContent(AspectContent content) {
		this.content = content;
	}

}
