package headshots.faq;

import java.util.List;

import headshots.faq.QuestionViews.QuestionView;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.Tokenizer;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of questions in groups, and a page for each.
 */
@Controller
@PublicEndpoint
class QuestionController {

	private static final int DESCRIPTION = 160;

	private static final List<String> STYLES = List.of("faq.css");

	private final Questions questions;

	private final QuestionViews views;

	private final Site site;

	QuestionController(Questions questions, QuestionViews views, Site site) {
		this.questions = questions;
		this.views = views;
		this.site = site;
	}

	/**
	 * Lists the questions, or only those about one subject.
	 * @param type the key of a type or look, null for all
	 * @param aspect the key of an aspect, null for all
	 */
	@GetMapping(QuestionSection.FAQ)
	String faq(@RequestParam(name = QuestionSection.FOR, required = false) @Nullable String type,
			@RequestParam(name = QuestionSection.ABOUT, required = false) @Nullable String aspect, Model model) {
		ContentReference only = StringUtils.hasText(type) ? ContentReference.type(type)
				: (StringUtils.hasText(aspect) ? ContentReference.aspect(aspect) : null);
		Page page = QuestionSection.page(this.questions);
		model.addAttribute("page", page.head(PageHead.PageKind.ARTICLE).loading(STYLES));
		model.addAttribute("only",
				(only != null) ? this.site.find(only).orElseThrow(PageNotFoundException::new) : null);
		model.addAttribute("groups", this.views.groups(only));
		model.addAttribute("filters", this.views.filters());
		return "faq/index";
	}

	@GetMapping(QuestionSection.FAQ + "/{slug}")
	String question(@PathVariable String slug, Model model) {
		QuestionView question = this.views.find(slug).orElseThrow(PageNotFoundException::new);
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.ARTICLE, question.content().question(),
							Tokenizer.excerpt(question.shortAnswer(), DESCRIPTION), question.href())
					.below(crumbs(question))
					.changedOn(question.changed())
					.loading(STYLES));
		model.addAttribute("question", question);
		model.addAttribute("neighbors", this.views.neighbors(question));
		model.addAttribute("related", this.views.related(question));
		return "faq/question";
	}

	private static Link[] crumbs(QuestionView question) {
		Link all = new Link("Questions and answers", QuestionSection.FAQ);
		return List.of(all, new Link(question.group().heading(), all.href() + "#" + question.group().anchor()))
			.toArray(Link[]::new);
	}

}
