package headshots.comparison;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "conditional_advice")
class ConditionalAdvice extends PublishedEntry<ConditionalAdviceContent> {

	@Embedded
	private ConditionalAdviceContent content;

	@Override
	protected void setContent(ConditionalAdviceContent content) {
		this.content = content;
	}

}
