package headshots.web.server;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Limits the parts of an upload. The server has one limit for the fields of a form and
 * the parts of an upload, which is much higher.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class MultipartConfiguration {

	private static final int MOST_PARTS = 30;

	@Bean
	MultipartResolver multipartResolver() {
		return new StandardServletMultipartResolver() {
			/** The body is gone when the page is rendered that reports an error. */
			@Override
			public boolean isMultipart(HttpServletRequest request) {
				return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
			}

			@Override
			public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
				try {
					if (request.getParts().size() > MOST_PARTS) {
						throw new MultipartException("More than " + MOST_PARTS + " parts in the multipart request");
					}
				}
				catch (IOException | ServletException ex) {
					throw new MultipartException("Could not parse the multipart request", ex);
				}
				return super.resolveMultipart(request);
			}
		};
	}

}
