package headshots.site;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "studio_profile")
class StudioProfile extends PublishedEntry<StudioProfileContent> {

	@Embedded
	private StudioProfileContent content;

	@Override
	protected void setContent(StudioProfileContent content) {
		this.content = content;
	}

}
