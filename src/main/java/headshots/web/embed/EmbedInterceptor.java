package headshots.web.embed;

import headshots.web.Embedding;
import headshots.web.EmbeddingRefusedException;
import headshots.web.PageForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses the embedded forms of pages while no site may show them.
 */
@Component
class EmbedInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private final Embedding embedding;

	EmbedInterceptor(Embedding embedding) {
		this.embedding = embedding;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(PageForm.EMBEDDED_PATH + "/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!this.embedding.isAllowed()) {
			throw new EmbeddingRefusedException();
		}
		return true;
	}

}
