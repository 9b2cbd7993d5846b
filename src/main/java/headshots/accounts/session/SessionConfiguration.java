package headshots.accounts.session;

import java.util.List;

import headshots.web.BaseAddress;
import headshots.web.Embedding;
import headshots.web.PageForm;
import headshots.web.StaffAddresses;
import headshots.web.StaffSession;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

	@Bean
	CookieSerializer sessionCookie(BaseAddress base, Embedding embedding) {
		DefaultCookieSerializer cookie = new StaffCookie(embedding);
		cookie.setCookieName(StaffSession.cookieName(base.isSecure()));
		cookie.setUseSecureCookie(base.isSecure());
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

	/**
	 * A session that cannot be deserialized, after an upgrade or by damage, counts as
	 * missing.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> forgetWhatCannotBeRead() {
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		DeserializingConverter reader = new DeserializingConverter(getClass().getClassLoader());
		conversion.addConverter(byte[].class, Object.class, (bytes) -> {
			try {
				return reader.convert(bytes);
			}
			catch (SerializationFailedException ex) {
				return null;
			}
		});
		return (sessions) -> sessions.setConversionService(conversion);
	}

	/**
	 * Is looked for where staff work, and where the reason of a refusal is for staff
	 * alone: the pages of readers would ask the database for the sessions of staff who
	 * read them.
	 */
	private static final class StaffCookie extends DefaultCookieSerializer {

		private final Embedding embedding;

		private StaffCookie(Embedding embedding) {
			this.embedding = embedding;
		}

		@Override
		public List<String> readCookieValues(HttpServletRequest request) {
			boolean refused = PageForm.of(request) == PageForm.EMBEDDED && !this.embedding.isAllowed();
			return (StaffAddresses.include(request) || refused) ? super.readCookieValues(request) : List.of();
		}

	}

}
