package headshots.comparison;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "headshot_type")
class HeadshotType extends PublishedEntry<HeadshotTypeContent> {

	@Embedded
	private HeadshotTypeContent content;

	@Override
	protected void setContent(HeadshotTypeContent content) {
		this.content = content;
	}

}
