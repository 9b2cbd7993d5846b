package headshots.finder;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "finder_result")
class FinderResult extends PublishedEntry<FinderResultContent> {

	@Embedded
	private FinderResultContent content;

	@Override
	protected void setContent(FinderResultContent content) {
		this.content = content;
	}

}
