package headshots.web.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.web.BaseAddress;
import headshots.web.Link;
import headshots.web.PageHead;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a page's metadata as structured data (schema.org) for search engines.
 */
public final class JsonLd {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final BaseAddress base;

	private final String siteName;

	private final String publisher;

	private final String about;

	/**
	 * Creates it for a site.
	 * @param about the path of the page that tells who publishes the site
	 */
	public JsonLd(BaseAddress base, String siteName, String publisher, String about) {
		this.base = base;
		this.siteName = siteName;
		this.publisher = publisher;
		this.about = about;
	}

	/** Returns the page as JSON-LD, escaped for a script element. */
	public String of(PageHead page) {
		List<Map<String, Object>> graph = new ArrayList<>();
		switch (page.kind()) {
			case HOME -> graph.add(webSite(page));
			case ARTICLE -> graph.add(article(page));
			default -> {
			}
		}
		if (!page.crumbs().isEmpty() || page.kind() != PageHead.PageKind.HOME) {
			graph.add(breadcrumbs(page));
		}
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("@context", "https://schema.org");
		root.put("@graph", graph);
		return JSON.writeValueAsString(root).replace("<", "\\u003c");
	}

	private Map<String, Object> webSite(PageHead page) {
		Map<String, Object> site = node("WebSite");
		site.put("name", this.siteName);
		site.put("url", this.base.absolute(page.path()));
		site.put("description", page.description());
		site.put("publisher", organization());
		return site;
	}

	private Map<String, Object> article(PageHead page) {
		Map<String, Object> article = node("Article");
		article.put("headline", page.heading());
		article.put("description", page.description());
		article.put("inLanguage", "en-US");
		if (page.changed() != null) {
			article.put("dateModified", page.changed().toString());
		}
		article.put("author", organization());
		return article;
	}

	private Map<String, Object> breadcrumbs(PageHead page) {
		List<Link> trail = new ArrayList<>();
		trail.add(new Link("Home", "/"));
		trail.addAll(page.crumbs());
		trail.add(new Link(page.heading(), page.path()));
		List<Map<String, Object>> items = new ArrayList<>();
		for (Link link : trail) {
			Map<String, Object> item = node("ListItem");
			item.put("position", items.size() + 1);
			item.put("name", link.title());
			// The last one is the page itself, whose address is known.
			if (items.size() < trail.size() - 1) {
				item.put("item", this.base.absolute(link.href()));
			}
			items.add(item);
		}
		Map<String, Object> list = node("BreadcrumbList");
		list.put("itemListElement", items);
		return list;
	}

	private Map<String, Object> organization() {
		Map<String, Object> organization = node("Organization");
		organization.put("name", this.publisher);
		organization.put("url", this.base.absolute(this.about));
		return organization;
	}

	private static Map<String, Object> node(String type) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@type", type);
		return node;
	}

}
