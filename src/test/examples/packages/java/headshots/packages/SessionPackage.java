package headshots.packages;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "session_package")
class SessionPackage extends PublishedEntry<SessionPackageContent> {

	@Embedded
	private SessionPackageContent content;

	@Override
	protected void setContent(SessionPackageContent content) {
		this.content = content;
	}

}
