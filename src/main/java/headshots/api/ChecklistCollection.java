package headshots.api;

import java.util.List;

import headshots.api.ChecklistResource.ItemGroup;
import headshots.content.ContentItem;
import headshots.preparation.ChecklistContent;
import headshots.preparation.Checklists;
import headshots.site.ContentReference;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The checklists of the guide.
 */
@Component
@Order(60)
class ChecklistCollection implements ApiCollection<ContentItem<ChecklistContent>, ChecklistResource> {

	private final Checklists checklists;

	private final Representations representations;

	ChecklistCollection(Checklists checklists, Representations representations) {
		this.checklists = checklists;
		this.representations = representations;
	}

	@Override
	public String name() {
		return Checklists.KIND;
	}

	@Override
	public String about() {
		return "lists to print and check off";
	}

	@Override
	public Class<ChecklistResource> itemType() {
		return ChecklistResource.class;
	}

	@Override
	public List<ContentItem<ChecklistContent>> all() {
		return this.checklists.entries();
	}

	@Override
	public String key(ContentItem<ChecklistContent> item) {
		return item.key();
	}

	@Override
	public ChecklistResource represent(ContentItem<ChecklistContent> item) {
		ChecklistContent checklist = item.content();
		return new ChecklistResource(item.key(), checklist.title(), this.representations.text(checklist.introduction()),
				this.representations.references(ContentReference.TYPES, checklist.types()),
				checklist.groups().stream().map((group) -> new ItemGroup(group.title(), group.items())).toList(),
				this.representations.sources(checklist.citations()), item.changed(),
				this.representations.links(name(), item.key()));
	}

}
