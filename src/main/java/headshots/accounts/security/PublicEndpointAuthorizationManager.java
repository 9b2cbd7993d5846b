package headshots.accounts.security;

import java.util.List;
import java.util.function.Supplier;

import headshots.web.PublicEndpoint;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Denies every request that a handler would answer which is not a {@link PublicEndpoint}.
 * What no handler answers is granted: it ends as the page for 404, 405 and the like.
 */
@Component
class PublicEndpointAuthorizationManager implements AuthorizationManager<RequestAuthorizationContext> {

	private final SingletonSupplier<List<HandlerMapping>> mappings;

	/**
	 * Creates the manager.
	 * @param mappings are asked for late, because the filter chain is made before them
	 */
	PublicEndpointAuthorizationManager(ObjectProvider<HandlerMapping> mappings) {
		this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		return new AuthorizationDecision(isOpen(context.getRequest()));
	}

	private boolean isOpen(HttpServletRequest request) {
		if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
			ServletRequestPathUtils.parseAndCache(request);
		}
		try {
			for (HandlerMapping mapping : this.mappings.obtain()) {
				HandlerExecutionChain found = mapping.getHandler(request);
				if (found != null) {
					return isOpen(found.getHandler());
				}
			}
			return true;
		}
		catch (ServletException ex) {
			// The method or the media type is wrong, so that no handler is called.
			return true;
		}
		catch (Exception ex) {
			throw new IllegalStateException("Cannot tell which handler answers", ex);
		}
	}

	private static boolean isOpen(Object handler) {
		return handler instanceof HandlerMethod method && (method.hasMethodAnnotation(PublicEndpoint.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicEndpoint.class)
				|| tellsMethods(method));
	}

	/** Whether it is Spring's own answer to OPTIONS, which only lists methods. */
	private static boolean tellsMethods(HandlerMethod method) {
		return method.getBeanType().getEnclosingClass() == RequestMappingInfoHandlerMapping.class;
	}

}
