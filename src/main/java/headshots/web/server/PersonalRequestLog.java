package headshots.web.server;

import java.util.List;

import headshots.web.PersonalPages;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.component.ContainerLifeCycle;

/**
 * Wraps the access log that an operator may turn on ({@code server.jetty.accesslog}), so
 * that it never sees the query of a personal page, neither in the request line nor in the
 * Referer of the next request.
 */
final class PersonalRequestLog extends ContainerLifeCycle implements RequestLog {

	private final RequestLog log;

	private final List<PersonalPages> personal;

	PersonalRequestLog(RequestLog log, List<PersonalPages> personal) {
		this.log = log;
		this.personal = List.copyOf(personal);
		// Started and stopped together with this one.
		addBean(log);
	}

	@Override
	public void log(Request request, Response response) {
		this.log.log(new WithoutAnswers(request), response);
	}

	private HttpURI withoutAnswers(HttpURI uri) {
		boolean personal = uri.getQuery() != null && uri.getPath() != null
				&& PersonalPages.include(this.personal, CanonicalAddressFilter.canonical(uri.getPath()));
		return personal ? HttpURI.build(uri).query(null).asImmutable() : uri;
	}

	private HttpFields withoutAnswers(HttpFields headers) {
		String referer = headers.get(HttpHeader.REFERER);
		if (referer == null || referer.indexOf('?') < 0) {
			return headers;
		}
		return HttpFields.build(headers).put(new HttpField(HttpHeader.REFERER, withoutAnswers(referer)));
	}

	/** A malformed address might hold anything. */
	private String withoutAnswers(String referer) {
		try {
			return withoutAnswers(HttpURI.from(referer)).asString();
		}
		catch (IllegalArgumentException ex) {
			return referer.substring(0, referer.indexOf('?'));
		}
	}

	/**
	 * A request as the log sees it.
	 */
	private final class WithoutAnswers extends Request.Wrapper {

		private WithoutAnswers(Request request) {
			super(request);
		}

		@Override
		public HttpURI getHttpURI() {
			return withoutAnswers(super.getHttpURI());
		}

		@Override
		public HttpFields getHeaders() {
			return withoutAnswers(super.getHeaders());
		}

	}

}
