package headshots.check;

import headshots.web.PublicEndpoint;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the rules of the photo check as a script. The page cannot request data, since it
 * can open no connection; and its first view would be twice as heavy with the rules in
 * it.
 */
@Controller
@PublicEndpoint
class CheckRulesController {

	private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

	private final CheckRulesFactory rules;

	CheckRulesController(CheckRulesFactory rules) {
		this.rules = rules;
	}

	@GetMapping(CheckSection.RULES)
	ResponseEntity<String> rules() {
		return ResponseEntity.ok()
			.contentType(SCRIPT)
			.body("document.querySelector('[data-check]').rules = " + this.rules.json() + ";\n");
	}

}
