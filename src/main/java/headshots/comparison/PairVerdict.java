package headshots.comparison;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "pair_verdict")
class PairVerdict extends PublishedEntry<PairVerdictContent> {

	@Embedded
	private PairVerdictContent content;

	@Override
	protected void setContent(PairVerdictContent content) {
		this.content = content;
	}

}
