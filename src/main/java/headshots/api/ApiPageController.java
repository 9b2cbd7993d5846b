package headshots.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import headshots.web.Assets;
import headshots.web.BaseAddress;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page about the API for people who write programs. Its examples are files that tests
 * run as the page shows them.
 */
@Controller
@PublicEndpoint
class ApiPageController {

	private static final List<String> ASSETS = List.of(Assets.LISTS, "api.css");

	private final ApiCatalog catalog;

	private final BaseAddress base;

	ApiPageController(ApiCatalog catalog, BaseAddress base) {
		this.catalog = catalog;
		this.base = base;
	}

	@GetMapping(ApiPaths.ROOT)
	String documentation(Model model) throws IOException {
		model.addAttribute("page", ApiSection.page().head(PageHead.PageKind.ARTICLE).loading(ASSETS));
		model.addAttribute("entrance", ApiPaths.V1);
		model.addAttribute("description", ApiPaths.DESCRIPTION);
		model.addAttribute("collections", this.catalog.collections());
		model.addAttribute("pageSize", ApiCatalog.PAGE_SIZE);
		model.addAttribute("absolute", this.base.isConfigured());
		model.addAttribute("examples", List.of(example("curl", "types.sh"), example("JavaScript", "questions.mjs"),
				example("Java", "ReadTypes.java")));
		return "api/index";
	}

	private ProgramExample example(String name, String file) throws IOException {
		String code = new ClassPathResource("api/examples/" + file).getContentAsString(StandardCharsets.UTF_8);
		return new ProgramExample(name, file, code.replace("{base}", this.base.absolute("")).strip());
	}

	/**
	 * An example of a program that reads the guide.
	 *
	 * @param name the name of its language or tool
	 * @param file the name of its file
	 * @param code the program
	 */
	record ProgramExample(String name, String file, String code) {

	}

}
