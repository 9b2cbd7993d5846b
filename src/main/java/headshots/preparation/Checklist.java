package headshots.preparation;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "checklist")
class Checklist extends PublishedEntry<ChecklistContent> {

	@Embedded
	private ChecklistContent content;

	@Override
	protected void setContent(ChecklistContent content) {
		this.content = content;
	}

}
