package headshots.studio.editing;

import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.Drafts;
import headshots.publishing.FormIdentity;
import headshots.publishing.WorkingCopies;
import headshots.studio.StudioUrls;
import headshots.studio.form.FormValues;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Receives autosave requests: stores the text that a script sends while it is typed,
 * without saving a revision.
 */
@Controller
class WorkingCopyController {

	private static final String COPY = StudioUrls.KIND + "/{id:new|\\d{1,18}}/working-copy";

	private final FormPreparation formPreparation;

	private final WorkingCopies copies;

	private final Drafts drafts;

	WorkingCopyController(FormPreparation formPreparation, WorkingCopies copies, Drafts drafts) {
		this.formPreparation = formPreparation;
		this.copies = copies;
		this.drafts = drafts;
	}

	/**
	 * Answers 204 if the text is stored, 409 if it is stored but there is a save since it
	 * began; 410 if its form was saved before, 412 if the form's ID has a later text, and
	 * 413 if it is too long, and so is not kept.
	 */
	@PostMapping(COPY)
	ResponseEntity<Void> keep(@PathVariable String kind, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff) {
		EditorSession session = editing(kind, id, parameters);
		ContentItemStatus item = session.entry();
		boolean stale = item != null && item.latest() != session.number();
		// Only a page of an older version does not number its requests.
		if (stale && !session.origin().identity().isNumbered() && this.drafts.isTaken(session.token())) {
			return ResponseEntity.status(HttpStatus.GONE).build();
		}
		return ResponseEntity.status(switch (kept(session, staff)) {
			case KEPT -> stale ? HttpStatus.CONFLICT : HttpStatus.NO_CONTENT;
			case OUTDATED -> HttpStatus.PRECONDITION_FAILED;
			case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
		}).build();
	}

	/** Answers with the number of the request that the stored text came with. */
	@GetMapping(COPY)
	ResponseEntity<String> sequence(@RequestParam(defaultValue = "") String copy,
			@AuthenticationPrincipal StaffMember staff) {
		return this.copies.find(staff.id(), copy)
			.map((kept) -> ResponseEntity.ok(String.valueOf(kept.sequence())))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@PostMapping(COPY + "/removal")
	ModelAndView discard(@PathVariable String kind, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff) {
		EditorSession session = editing(kind, id, parameters);
		Optional<String> discarded = this.copies.discard(staff.id(), session.origin().identity());
		if ("start".equals(parameters.getFirst("page"))) {
			return SeeOther.at(StudioUrls.STUDIO + discarded.map((copy) -> "?discarded=" + copy).orElse(""));
		}
		String place = StudioUrls.with(session.place(), "done=dropped");
		return SeeOther.at(discarded.map((copy) -> StudioUrls.with(place, "undo=" + copy)).orElse(place));
	}

	@PostMapping(StudioUrls.DISCARD_UNDO)
	ModelAndView undo(@RequestParam(defaultValue = "") String copy, @AuthenticationPrincipal StaffMember staff) {
		return SeeOther.at(this.copies.undoDiscard(staff.id(), copy)
			.map((kept) -> StudioUrls.shownCopy(kept.place(), kept.formId()))
			.orElse(StudioUrls.STUDIO));
	}

	private WorkingCopies.KeepResult kept(EditorSession session, StaffMember staff) {
		FormIdentity form = session.origin().identity();
		return isEmpty(session) ? this.copies.clear(staff.actor(), form)
				: this.copies.keep(staff.actor(), form, session.place(), session.number(), session.fields().json());
	}

	private static boolean isEmpty(EditorSession session) {
		return session.fields().first(FormValues.NOTE).isEmpty()
				&& !session.editor().changes(session.fields(), session.base());
	}

	private EditorSession editing(String kind, String id, MultiValueMap<String, String> parameters) {
		return this.formPreparation.again(this.formPreparation.editor(kind), entry(kind, id), parameters);
	}

	private @Nullable ContentItemStatus entry(String kind, String id) {
		return id.equals("new") ? null
				: this.formPreparation.find(Long.parseLong(id))
					.filter((item) -> item.kind().equals(kind))
					.orElseThrow(PageNotFoundException::new);
	}

}
