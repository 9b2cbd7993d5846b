package headshots.studio.transfer;

import java.util.List;
import java.util.function.Function;

import headshots.accounts.StaffMember;
import headshots.content.ContentVersion;
import headshots.content.ContentViolation;
import headshots.content.InvalidContentException;
import headshots.publishing.ArchiveImport;
import headshots.publishing.ContentArchive;
import headshots.publishing.LinkSearch;
import headshots.publishing.PendingImports;
import headshots.studio.StudioUrls;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what an uploaded archive would change, and then takes it.
 */
@Controller
class ImportController {

	private final ContentArchive archive;

	private final ArchiveImport archiveImport;

	private final PendingImports pending;

	private final ImportChanges changes;

	private final ContentVersion version;

	private final LinkSearch links;

	ImportController(ContentArchive archive, ArchiveImport archiveImport, PendingImports pending, ImportChanges changes,
			ContentVersion version, LinkSearch links) {
		this.links = links;
		this.archive = archive;
		this.archiveImport = archiveImport;
		this.pending = pending;
		this.changes = changes;
		this.version = version;
	}

	@GetMapping(StudioUrls.STUDIO + "/import/{token:[0-9a-f-]{36}}")
	ModelAndView compare(@PathVariable String token, @AuthenticationPrincipal StaffMember staff) {
		PendingImports.Pending waiting = waiting(token, staff);
		return with(waiting, (unpacked) -> changes(token, waiting.fileName(), unpacked));
	}

	/**
	 * Takes the archive.
	 * @param seen the guide's version that the page of changes was made from
	 */
	@PostMapping(StudioUrls.STUDIO + "/import/{token:[0-9a-f-]{36}}")
	ModelAndView take(@PathVariable String token, @RequestParam(defaultValue = "-1") long seen,
			@AuthenticationPrincipal StaffMember staff) {
		PendingImports.Pending waiting = waiting(token, staff);
		return with(waiting, (unpacked) -> {
			List<ContentViolation> refusals = this.archiveImport.take(unpacked, seen, staff.actor());
			if (refusals.isEmpty()) {
				this.pending.forget(staff.id());
				return SeeOther.at(StudioUrls.STUDIO + "/import?done=imported");
			}
			ModelAndView page = changes(token, waiting.fileName(), unpacked);
			page.setStatus(HttpStatus.CONFLICT);
			page.addObject("problems", ArchiveController.words(refusals));
			return page;
		});
	}

	private ModelAndView changes(String token, String fileName, ContentArchive.Unpacked unpacked) {
		List<ArchiveImport.ImportedChange> plan = this.archiveImport.plan(unpacked.edition());
		ArchiveImport.RedirectChanges redirects = this.archiveImport.planRedirects(unpacked);
		boolean nothing = plan.isEmpty() && redirects.areNone();
		ModelAndView page = ArchiveController.page("studio/import-changes",
				nothing ? "Nothing to import" : "What this import would change", HttpStatus.OK);
		page.addObject("fileName", fileName);
		page.addObject("token", token);
		page.addObject("seen", this.version.current());
		page.addObject("changes", this.changes.of(plan));
		page.addObject("redirects", redirects);
		page.addObject("deadLinks", ArchiveController
			.words(this.links.deadIn(unpacked.edition()).values().stream().flatMap(List::stream).toList()));
		page.addObject("nothing", nothing);
		page.addObject("problems", List.of());
		return page;
	}

	/** An archive was valid when it came, and a picture may have been erased since. */
	private ModelAndView with(PendingImports.Pending waiting, Function<ContentArchive.Unpacked, ModelAndView> work) {
		ContentArchive.Unpacked unpacked;
		try {
			unpacked = this.archive.read(waiting.archive());
		}
		catch (InvalidContentException ex) {
			return ArchiveController.refused(ex.refusals());
		}
		return work.apply(unpacked);
	}

	private PendingImports.Pending waiting(String token, StaffMember staff) {
		return this.pending.find(staff.id(), token).orElseThrow(PageNotFoundException::new);
	}

}
