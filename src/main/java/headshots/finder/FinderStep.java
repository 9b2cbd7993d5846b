package headshots.finder;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "finder_step")
class FinderStep extends PublishedEntry<FinderStepContent> {

	@Embedded
	private FinderStepContent content;

	@Override
	protected void setContent(FinderStepContent content) {
		this.content = content;
	}

}
