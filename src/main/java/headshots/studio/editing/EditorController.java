package headshots.studio.editing;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.FormIdentity;
import headshots.studio.Notice;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.form.FormDefinition;
import headshots.web.PageNotFoundException;
import headshots.web.RequestOrigin;
import headshots.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

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

	private static final Notice COPIED = Notice.kept("This copy isn’t saved yet. Give it its own name.");

	private final DraftFormService draftFormService;

	private final FormPreparation formPreparation;

	private final EditorPages pages;

	private final SubmissionPages submissionPages;

	EditorController(DraftFormService draftFormService, FormPreparation formPreparation, EditorPages pages,
			SubmissionPages submissionPages) {
		this.draftFormService = draftFormService;
		this.formPreparation = formPreparation;
		this.pages = pages;
		this.submissionPages = submissionPages;
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
		String done = String.valueOf(parameters.getFirst("done"));
		ModelAndView page = this.pages.page(EditorNotices.on(session, done), staff, "",
				String.valueOf(parameters.getFirst("undo")));
		return this.pages.withNextStep(page, session, done.equals("saved")).addObject("at", parameters.getFirst("at"));
	}

	@PostMapping(StudioUrls.KIND)
	ModelAndView create(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			@AuthenticationPrincipal StaffMember staff, HttpServletRequest request) {
		return this.submissionPages.answer(
				this.draftFormService.create(this.formPreparation.editor(kind), parameters, staff), parameters, staff,
				RequestOrigin.isByScript(request));
	}

	@PostMapping(StudioUrls.KIND + "/{id:\\d+}")
	ModelAndView save(@PathVariable String kind, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff,
			HttpServletRequest request) {
		FormDefinition editor = this.formPreparation.editor(kind);
		if (EditorFields.exchanged(parameters) != null) {
			return this.submissionPages.exchanged(editor, entry(kind, id), parameters, staff);
		}
		return this.submissionPages.answer(this.draftFormService.save(editor, entry(kind, id), parameters, staff),
				parameters, staff, RequestOrigin.isByScript(request));
	}

	private ContentItemStatus entry(String kind, long id) {
		return this.formPreparation.find(id)
			.filter((entry) -> entry.kind().equals(kind))
			.orElseThrow(PageNotFoundException::new);
	}

}
