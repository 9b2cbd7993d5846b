package headshots.studio.editing;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.FormIdentity;
import headshots.studio.Notice;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.form.FormDefinition;
import headshots.web.PageNotFoundException;
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
			Notice.done("Draft saved. Readers won’t see it until you publish it."), "same",
			Notice.done("No changes to save."), "published", Notice.done("Published. Readers can see it now."),
			"restored", Notice.done("Restored as the newest draft. Publish it to show it to readers."), "discarded",
			Notice.done("Draft discarded. This is what readers see; the discarded version is still in the history."),
			"dropped", Notice.done("Your unsaved words were discarded."), "uploaded",
			Notice.done("Picture uploaded as a draft. Click the face, describe the picture and record the consent, "
					+ "then publish it."),
			"erased", Notice.done("Picture permanently erased. The text about it stays in the history."));

	private static final Notice COPIED = Notice.kept("This copy isn’t saved yet. Give it its own name.");

	private final DraftFormService draftFormService;

	private final FormPreparation formPreparation;

	private final EditorPages pages;

	EditorController(DraftFormService draftFormService, FormPreparation formPreparation, EditorPages pages) {
		this.draftFormService = draftFormService;
		this.formPreparation = formPreparation;
		this.pages = pages;
	}

	@GetMapping(StudioUrls.KIND + "/new")
	ModelAndView blank(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			@AuthenticationPrincipal StaffMember staff) {
		FormDefinition editor = this.formPreparation.editor(kind);
		ContentItemStatus known = this.formPreparation.known(editor, parameters);
		if (known != null) {
			String copy = String.valueOf(parameters.getFirst(StudioFields.COPY));
			String place = StudioUrls.editor(known);
			return SeeOther.at(FormIdentity.isId(copy) ? StudioUrls.shownCopy(place, copy) : place);
		}
		EditorSession session = this.formPreparation.blank(editor, parameters, staff);
		boolean copied = parameters.containsKey("from") && session.origin().copy() == null;
		return page(copied ? session.with(COPIED) : session, parameters, staff);
	}

	@GetMapping(StudioUrls.KIND + "/{id:\\d+}")
	ModelAndView edit(@PathVariable String kind, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff) {
		return page(this.formPreparation.open(this.formPreparation.editor(kind), entry(kind, id), parameters, staff),
				parameters, staff);
	}

	private ModelAndView page(EditorSession session, MultiValueMap<String, String> parameters, StaffMember staff) {
		Notice notice = NOTICES.get(String.valueOf(parameters.getFirst("done")));
		return this.pages.page((notice != null) ? session.with(notice) : session,
				String.valueOf(parameters.getFirst("undo")), staff);
	}

	@PostMapping(StudioUrls.KIND)
	ModelAndView create(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			@AuthenticationPrincipal StaffMember staff) {
		return answer(this.draftFormService.create(this.formPreparation.editor(kind), parameters, staff), parameters,
				staff);
	}

	@PostMapping(StudioUrls.KIND + "/{id:\\d+}")
	ModelAndView save(@PathVariable String kind, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff) {
		return answer(this.draftFormService.save(this.formPreparation.editor(kind), entry(kind, id), parameters, staff),
				parameters, staff);
	}

	private ModelAndView answer(DraftFormService.SubmissionResult answer, MultiValueMap<String, String> parameters,
			StaffMember staff) {
		ContentItemStatus saved = answer.saved();
		if (saved == null) {
			return this.pages.page(answer.editing(), staff);
		}
		String action = String.valueOf(parameters.getFirst(StudioFields.ACTION));
		return SeeOther.at(switch (action) {
			case "preview" -> StudioUrls.preview(saved);
			case "publish" -> StudioUrls.publication(saved.id());
			default -> StudioUrls.editor(saved) + "?done=" + (answer.changed() ? "saved" : "same");
		});
	}

	private ContentItemStatus entry(String kind, long id) {
		return this.formPreparation.find(id)
			.filter((entry) -> entry.kind().equals(kind))
			.orElseThrow(PageNotFoundException::new);
	}

}
