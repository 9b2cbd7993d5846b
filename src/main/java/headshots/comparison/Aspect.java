package headshots.comparison;

import headshots.content.LiveEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "aspect")
class Aspect extends LiveEntry<AspectContent> {

	@Embedded
	private AspectContent content;

	@Override
	protected AspectContent content() {
		return this.content;
	}

	@Override
	protected void setContent(AspectContent content) {
		this.content = content;
	}

}
