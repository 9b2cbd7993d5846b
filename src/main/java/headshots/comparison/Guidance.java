package headshots.comparison;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "guidance")
class Guidance extends PublishedEntry<GuidanceContent> {

	@Embedded
	private GuidanceContent content;

	@Override
	protected void setContent(GuidanceContent content) {
		this.content = content;
	}

}
