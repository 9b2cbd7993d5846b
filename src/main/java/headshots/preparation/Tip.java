package headshots.preparation;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "tip")
class Tip extends PublishedEntry<TipContent> {

	@Embedded
	private TipContent content;

	@Override
	protected void setContent(TipContent content) {
		this.content = content;
	}

}
