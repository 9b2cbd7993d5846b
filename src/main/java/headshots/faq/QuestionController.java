package headshots.faq;

import java.util.List;

import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.reference.Citations;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * All questions on one page.
 */
@Controller
@PublicEndpoint
class QuestionController {

	private final Questions questions;

	private final Sources sources;

	private final Site site;

	private final VersionedCache<List<QuestionView>> answers;

	QuestionController(Questions questions, Sources sources, Site site, ContentVersion version) {
		this.questions = questions;
		this.sources = sources;
		this.site = site;
		this.answers = new VersionedCache<>(version,
				() -> this.questions.entries().stream().map((entry) -> answer(entry.content())).toList());
	}

	@GetMapping(QuestionSection.FAQ)
	String faq(Model model) {
		Page page = QuestionSection.page(this.questions);
		model.addAttribute("page", page.head(PageHead.PageKind.ARTICLE));
		model.addAttribute("answers", this.answers.get());
		return "faq/index";
	}

	private QuestionView answer(QuestionContent question) {
		List<Link> aspects = this.site.find(ContentReference.ASPECTS, question.aspects())
			.stream()
			.map(Page::link)
			.toList();
		return new QuestionView(question, Markdown.render(question.answer()), aspects,
				this.sources.cite(question.citations()));
	}

	/**
	 * A question as the page shows it.
	 *
	 * @param question the question's content
	 * @param answer the answer, ready for the page
	 * @param aspects the related aspects
	 * @param citations the sources
	 */
	record QuestionView(QuestionContent question, SafeHtml answer, List<Link> aspects, Citations citations) {
	}

}
