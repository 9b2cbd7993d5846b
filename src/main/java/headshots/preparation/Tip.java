package headshots.preparation;

import headshots.content.LiveEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "tip")
class Tip extends LiveEntry<TipContent> {

	@Embedded
	private TipContent content;

	@Override
	protected TipContent content() {
		return this.content;
	}

	@Override
	protected void setContent(TipContent content) {
		this.content = content;
	}

}
