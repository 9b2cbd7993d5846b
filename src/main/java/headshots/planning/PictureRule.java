package headshots.planning;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "picture_rule")
class PictureRule extends PublishedEntry<PictureRuleContent> {

	@Embedded
	private PictureRuleContent content;

	@Override
	protected void setContent(PictureRuleContent content) {
		this.content = content;
	}

}
