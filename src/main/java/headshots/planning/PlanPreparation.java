package headshots.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;
import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.planning.Audience.AddressedLine;
import headshots.planning.Plan.PlannedPicture;
import headshots.planning.Plan.PlannedSession;
import headshots.planning.PlanLists.ListGroup;
import headshots.planning.PlanLists.PlanList;
import headshots.preparation.ChecklistContent;
import headshots.preparation.Checklists;
import headshots.preparation.Countdown;
import headshots.preparation.Tips;
import headshots.reference.Citations;
import headshots.reference.Sources;
import headshots.web.Link;

import org.springframework.stereotype.Service;

/**
 * Makes the countdown and the lists of a plan from the published tips and checklists.
 */
@Service
public class PlanPreparation {

	/** The list of a plan's own shots, which checklists of shots are added to. */
	private static final String SHOTS = "Shot list";

	private final Clock clock;

	private final VersionedCache<Prepared> prepared;

	PlanPreparation(Tips tips, Checklists checklists, HeadshotTypes types, Sources sources, ContentVersion version,
			Clock clock) {
		this.clock = clock;
		this.prepared = new VersionedCache<>(version, () -> prepare(tips, checklists, types, sources));
	}

	/** The countdown to the plan's first session. */
	public PlanSchedule schedule(Plan plan) {
		Prepared content = this.prepared.get();
		Set<String> types = types(plan, content);
		List<Countdown.TipDay> steps = content.steps()
			.stream()
			.filter((step) -> step.line().concerns(types, plan.answers().conditions()))
			.map(AddressedStep::withoutNames)
			.toList();
		return PlanSchedule.of(steps, plan.answers().date(), LocalDate.now(this.clock), plan.sessions().size());
	}

	/**
	 * The steps of all readers' plans, without the names of the readers that they are
	 * for.
	 */
	public List<Countdown.TipDay> steps() {
		return this.prepared.get().steps().stream().map(AddressedStep::withoutNames).toList();
	}

	/** The lists for the plan's pictures and conditions. */
	public PlanLists lists(Plan plan) {
		Prepared content = this.prepared.get();
		Set<String> types = types(plan, content);
		List<PlanList> lists = new ArrayList<>();
		List<ListGroup> shots = shots(plan);
		if (!shots.isEmpty()) {
			PlanLists.add(lists, new PlanList(SHOTS, List.of(), shots, List.of()));
		}
		content.checklists()
			.stream()
			.filter((checklist) -> checklist.types().stream().anyMatch(types::contains))
			.forEach((checklist) -> PlanLists.add(lists, checklist.list(types, plan.answers().conditions())));
		return new PlanLists(lists.stream().filter((list) -> !list.groups().isEmpty()).toList());
	}

	private static Prepared prepare(Tips tips, Checklists checklists, HeadshotTypes types, Sources sources) {
		Audience audience = new Audience(types.entries());
		Map<String, String> parents = types.entries()
			.stream()
			.filter((type) -> type.content().parent() != null)
			.collect(Collectors.toMap(ContentItem::key, PlanPreparation::parent));
		List<AddressedStep> steps = Countdown.steps(tips.entries())
			.stream()
			.map((step) -> new AddressedStep(step, audience.read(step.text())))
			.toList();
		List<AddressedList> lists = checklists.entries().stream().map((item) -> {
			ChecklistContent checklist = item.content();
			List<AddressedGroup> groups = checklist.groups()
				.stream()
				.map((group) -> new AddressedGroup(group.title(), group.items().stream().map(audience::read).toList()))
				.toList();
			return new AddressedList(checklist.title(), new Link(checklist.title(), checklists.path(checklist)),
					checklist.types(), groups, sources.cite(checklist.citations()));
		}).toList();
		return new Prepared(steps, lists, parents);
	}

	private static String parent(ContentItem<HeadshotTypeContent> type) {
		return String.valueOf(type.content().parent());
	}

	/**
	 * The types and looks that are photographed now, with the types of looks; those of
	 * all pictures where none is.
	 */
	private static Set<String> types(Plan plan, Prepared content) {
		Set<String> types = plan.sessions()
			.stream()
			.flatMap((session) -> session.looks().stream())
			.flatMap((look) -> look.types().stream())
			.collect(Collectors.toCollection(HashSet::new));
		if (types.isEmpty()) {
			plan.pictures().stream().map(PlannedPicture::type).forEach(types::add);
		}
		List.copyOf(types).forEach((type) -> {
			String parent = content.parents().get(type);
			if (parent != null) {
				types.add(parent);
			}
		});
		return types;
	}

	private static List<ListGroup> shots(Plan plan) {
		List<ListGroup> groups = new ArrayList<>();
		for (PlannedSession session : plan.sessions()) {
			String title = (plan.sessions().size() == 1) ? "Looks in order" : "Session " + (groups.size() + 1);
			groups.add(new ListGroup(title, session.looks().stream().map(Plan.PlannedLook::name).toList()));
		}
		return groups;
	}

	/** The content as plans need it, once for each version of the content. */
	private record Prepared(List<AddressedStep> steps, List<AddressedList> checklists, Map<String, String> parents) {
	}

	private record AddressedStep(Countdown.TipDay step, AddressedLine line) {

		Countdown.TipDay withoutNames() {
			return new Countdown.TipDay(this.step.id(), this.step.day(), this.step.latest(), this.line.text(),
					this.step.tip());
		}

	}

	private record AddressedList(String title, Link page, List<String> types, List<AddressedGroup> groups,
			Citations citations) {

		PlanList list(Set<String> readerTypes, Set<ReaderCondition> conditions) {
			List<ListGroup> shown = this.groups.stream()
				.map((group) -> new ListGroup(group.title(),
						group.items()
							.stream()
							.filter((item) -> item.concerns(readerTypes, conditions))
							.map(AddressedLine::text)
							.toList()))
				.toList();
			return new PlanList(this.title, List.of(this.page), shown,
					this.citations.isEmpty() ? List.of() : List.of(this.citations));
		}

	}

	private record AddressedGroup(String title, List<AddressedLine> items) {

	}

}
