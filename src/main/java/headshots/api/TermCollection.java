package headshots.api;

import java.util.List;

import headshots.content.ContentItem;
import headshots.reference.TermContent;
import headshots.reference.Terms;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The terms of the guide.
 */
@Component
@Order(90)
class TermCollection implements ApiCollection<ContentItem<TermContent>, TermResource> {

	private final Terms terms;

	private final Representations representations;

	TermCollection(Terms terms, Representations representations) {
		this.terms = terms;
		this.representations = representations;
	}

	@Override
	public String name() {
		return Terms.KIND;
	}

	@Override
	public String about() {
		return "words of the trade";
	}

	@Override
	public Class<TermResource> itemType() {
		return TermResource.class;
	}

	@Override
	public List<ContentItem<TermContent>> all() {
		return this.terms.entries();
	}

	@Override
	public String key(ContentItem<TermContent> item) {
		return item.key();
	}

	@Override
	public TermResource represent(ContentItem<TermContent> item) {
		TermContent term = item.content();
		return new TermResource(item.key(), term.term(), term.otherNames(), this.representations.text(term.meaning()),
				item.changed(), this.representations.links(name(), item.key()));
	}

}
