package headshots.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Represents failures as problem details (RFC 9457, application/problem+json) instead of
 * a page: those of REST endpoints whatever the client accepts, and those of any other URL
 * for clients that ask for JSON and not for HTML (content negotiation). A failure that
 * happens before a handler is found, such as a wrong method, is a problem too.
 */
@Component
public class ProblemDetails {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	private final ObjectProvider<JsonMapper> json;

	/**
	 * Creates it with beans that are asked for late, because filters are made first.
	 * @param mappings know the REST endpoints
	 * @param json writes a problem
	 */
	ProblemDetails(ObjectProvider<RequestMappingHandlerMapping> mappings, ObjectProvider<JsonMapper> json) {
		this.mappings = mappings;
		this.json = json;
	}

	/** Returns whether a failure of the request is to be a problem and not a page. */
	public boolean areFor(HttpServletRequest request) {
		return asksForJson(request.getHeader(HttpHeaders.ACCEPT)) || isRest(RequestOrigin.path(request));
	}

	/**
	 * Gives a problem the form in which exception handlers answer with pages.
	 * @param problem tells nothing of the inside of the application
	 */
	public ModelAndView view(ProblemDetail problem) {
		ModelAndView view = new ModelAndView((model, request, response) -> write(problem, response));
		view.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
		return view;
	}

	/** Writes a problem as the response, which caches must not store. */
	public void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
		byte[] body = this.json.getObject().writeValueAsBytes(problem);
		response.setStatus(problem.getStatus());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private boolean isRest(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().entrySet().stream())
			.anyMatch((endpoint) -> matches(endpoint.getKey(), parsed) && isRest(endpoint.getValue()));
	}

	private static boolean isRest(HandlerMethod method) {
		return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
	}

	private static boolean matches(RequestMappingInfo mapping, PathContainer path) {
		return mapping.getPathPatternsCondition() != null
				&& mapping.getPathPatternsCondition().getPatterns().stream().anyMatch((each) -> each.matches(path));
	}

	/** Returns whether JSON is named and HTML is not; wildcards name neither. */
	private static boolean asksForJson(@Nullable String accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			return types.stream().anyMatch(ProblemDetails::isJson)
					&& types.stream().noneMatch((type) -> type.getSubtype().contains("html"));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isJson(MediaType type) {
		return type.getSubtype().equals("json") || "json".equals(type.getSubtypeSuffix());
	}

}
