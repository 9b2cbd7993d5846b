package headshots.studio;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.publishing.EntryStatus;
import headshots.web.PageNotFound;
import headshots.web.SeeOther;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where entries of every kind are written.
 */
@Controller
class EditorController {

	private static final Map<String, Notice> NOTICES = Map.of("saved",
			Notice.done("The draft is saved. Readers do not see it before you publish it."), "same",
			Notice.done("Nothing had changed, so there was nothing to save."), "published",
			Notice.done("It is published: readers see it from now on."), "restored",
			Notice.done("The older text is the newest draft now. Publish it to show it to readers."), "discarded",
			Notice.done("The draft is what readers see again. What you discarded is still in the history."), "dropped",
			Notice.done("Your unsaved text is gone; these are the last saved words."), "uploaded",
			Notice
				.done("The picture is here, as a draft. Choose where the face is, say what the picture shows and whose "
						+ "consent you have, and publish it."),
			"erased", Notice.done("The picture is erased for good. What was written about it stays in the history."));

	private static final Notice COPIED = Notice
		.kept("This is a copy that nobody saved yet. Give it a name of its own.");

	private final Desk desk;

	private final Workspace workspace;

	private final EditorPages pages;

	EditorController(Desk desk, Workspace workspace, EditorPages pages) {
		this.desk = desk;
		this.workspace = workspace;
		this.pages = pages;
	}

	@GetMapping(Places.KIND + "/new")
	ModelAndView blank(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			@AuthenticationPrincipal StaffMember staff) {
		Editor editor = this.workspace.editor(kind);
		EntryStatus known = this.workspace.known(editor, parameters);
		if (known != null) {
			return SeeOther.at(Places.editor(known));
		}
		Editing editing = this.workspace.blank(editor, parameters, "kept".equals(parameters.getFirst("text")), staff);
		return this.pages.page(parameters.containsKey("from") ? editing.with(COPIED) : editing, staff);
	}

	@GetMapping(Places.KIND + "/{id:\\d+}")
	ModelAndView edit(@PathVariable String kind, @PathVariable long id, @RequestParam(defaultValue = "") String done,
			@RequestParam(defaultValue = "") String text, @AuthenticationPrincipal StaffMember staff) {
		Editing editing = this.workspace.open(this.workspace.editor(kind), entry(kind, id), text.equals("kept"), staff);
		Notice notice = NOTICES.get(done);
		return this.pages.page((notice != null) ? editing.with(notice) : editing, staff);
	}

	@PostMapping(Places.KIND)
	ModelAndView create(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			@AuthenticationPrincipal StaffMember staff) {
		return answer(this.desk.create(this.workspace.editor(kind), parameters, staff), parameters, staff);
	}

	@PostMapping(Places.KIND + "/{id:\\d+}")
	ModelAndView save(@PathVariable String kind, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff) {
		return answer(this.desk.save(this.workspace.editor(kind), entry(kind, id), parameters, staff), parameters,
				staff);
	}

	private ModelAndView answer(Desk.Answer answer, MultiValueMap<String, String> parameters, StaffMember staff) {
		EntryStatus saved = answer.saved();
		if (saved == null) {
			return this.pages.page(answer.editing(), staff);
		}
		String action = String.valueOf(parameters.getFirst("action"));
		return SeeOther.at(switch (action) {
			case "preview" -> Places.preview(saved);
			case "publish" -> Places.publication(saved.id());
			default -> Places.editor(saved) + "?done=" + (answer.changed() ? "saved" : "same");
		});
	}

	private EntryStatus entry(String kind, long id) {
		return this.workspace.find(id).filter((entry) -> entry.kind().equals(kind)).orElseThrow(PageNotFound::new);
	}

}
