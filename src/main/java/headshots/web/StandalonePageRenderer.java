package headshots.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Draws pages outside of a controller, from what is in memory alone: no content, no
 * session, no form token. The failure may have taken all of that away.
 */
@Component
public class StandalonePageRenderer {

	private final ObjectProvider<ITemplateEngine> templates;

	private final ObjectProvider<StandaloneLayoutModel> frame;

	StandalonePageRenderer(ObjectProvider<ITemplateEngine> templates, ObjectProvider<StandaloneLayoutModel> frame) {
		this.templates = templates;
		this.frame = frame;
	}

	/**
	 * Draws a page.
	 * @param template the template's name
	 * @param page the page's title and metadata
	 * @param model the other attributes of the template
	 * @return the page in UTF-8
	 */
	public byte[] draw(String template, PageHead page, Map<String, Object> model) {
		Map<String, Object> variables = new HashMap<>(model);
		variables.put("page", page);
		variables.put("frame", this.frame.getObject().bareFrame());
		return this.templates.getObject()
			.process(template, new Context(Locale.US, variables))
			.getBytes(StandardCharsets.UTF_8);
	}

}
