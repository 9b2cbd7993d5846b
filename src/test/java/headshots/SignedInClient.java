package headshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import headshots.HttpTestClient.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.core.env.Environment;

/**
 * An HTTP client with a cookie jar of its own: fills in forms, follows no redirects.
 * Several threads may use one at the same time.
 */
public class SignedInClient {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new ConcurrentHashMap<>();

	private final Environment environment;

	public SignedInClient(Environment environment) {
		this.environment = environment;
	}

	public Answer get(String path, String... headers) {
		return send("GET", path, List.of(), headers);
	}

	/** Returns the page at a path; fails unless its status is 200. */
	public Document page(String path) {
		Answer answer = get(path);
		if (answer.status() != 200) {
			throw new AssertionError(path + " answered " + answer.status() + "\n" + answer.text());
		}
		return answer.html();
	}

	/**
	 * Opens a page, fills in one of its forms and sends it, as a browser would.
	 * @param path the page's path
	 * @param selector finds the form on the page: "form[action=/studio/staff]"
	 * @param fields names and values by turns, in place of what the form holds
	 */
	public Answer submit(String path, String selector, String... fields) {
		return submit(page(path), selector, fields);
	}

	/** Fills in a form of a page that was opened before, and sends it. */
	public Answer submit(Document page, String selector, String... fields) {
		if (!(page.selectFirst(selector) instanceof FormElement form)) {
			throw new AssertionError("There is no form " + selector + " in\n" + page);
		}
		List<String> typed = pairs(fields).stream().map(Map.Entry::getKey).toList();
		List<Map.Entry<String, String>> all = new ArrayList<>(pairs(fields));
		form.formData()
			.stream()
			.filter((field) -> !typed.contains(field.key()))
			.forEach((field) -> all.add(Map.entry(field.key(), field.value())));
		return send("POST", form.attr("action"), all);
	}

	/** Sends fields to a path, with a form token that the person's session takes. */
	public Answer post(String path, String... fields) {
		List<Map.Entry<String, String>> all = new ArrayList<>(pairs(fields));
		all.add(Map.entry("_csrf", token()));
		return send("POST", path, all);
	}

	/** Sends fields to a path as they are, without a form token. */
	public Answer postBare(String path, List<String> headers, String... fields) {
		return send("POST", path, pairs(fields), headers.toArray(String[]::new));
	}

	/**
	 * Sends a file to a path, as a browser sends a form that has one.
	 * @param field the name of the file's control
	 * @param fileName its own name, which may be anything
	 * @param fields names and values of the other controls by turns; a form token is
	 * added unless they have one
	 */
	public Answer upload(String path, String field, String fileName, byte[] file, String... fields) {
		return upload(path, field, List.of(Map.entry(fileName, file)), fields);
	}

	/**
	 * Sends several files to a path, as a browser does from one control.
	 * @param files their names and contents
	 */
	public Answer upload(String path, String field, List<Map.Entry<String, byte[]>> files, String... fields) {
		String boundary = "between-the-parts";
		List<HttpRequest.BodyPublisher> parts = new ArrayList<>();
		List<Map.Entry<String, String>> all = new ArrayList<>(pairs(fields));
		if (all.stream().noneMatch((each) -> each.getKey().equals("_csrf"))) {
			all.add(Map.entry("_csrf", token()));
		}
		for (Map.Entry<String, String> each : all) {
			parts.add(BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
					+ each.getKey() + "\"\r\n\r\n" + each.getValue() + "\r\n"));
		}
		for (Map.Entry<String, byte[]> file : files) {
			parts.add(BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
					+ "\"; filename=\"" + file.getKey() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
			// The file is not copied: a check sends twenty of 10 MB at a time.
			parts.add(BodyPublishers.ofByteArray(file.getValue()));
			parts.add(BodyPublishers.ofString("\r\n"));
		}
		parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
		HttpRequest.Builder request = request(path);
		request.header("Content-Type", "multipart/form-data; boundary=" + boundary);
		return answer(request.POST(BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new))));
	}

	/** Opens the page to which the answer to a form redirects. */
	public Answer follow(Answer answer) {
		if (answer.status() != 303) {
			throw new AssertionError("answered " + answer.status() + "\n" + answer.text());
		}
		return get(answer.header("Location"));
	}

	/** Signs in through the page; does not look whether it worked. */
	public Answer signIn(String username, String password) {
		return submit("/sign-in", "form[action=/sign-in]", "username", username, "password", password);
	}

	/**
	 * A form token that the person's session takes: from the sign-out button, or the
	 * sign-in page.
	 */
	public String token() {
		Document page = get("/studio/account").html();
		Element field = page.selectFirst("[name=_csrf]");
		return ((field != null) ? field : page("/sign-in").selectFirst("[name=_csrf]")).attr("value");
	}

	/** The cookies that the browser holds now, by name. */
	public Map<String, String> cookies() {
		return this.cookies;
	}

	/** Sends a request as it is. */
	public Answer send(String method, String path, List<Map.Entry<String, String>> fields, String... headers) {
		HttpRequest.Builder request = request(path);
		if (headers.length > 0) {
			request.headers(headers);
		}
		if (method.equals("GET")) {
			request.GET();
		}
		else {
			request.header("Content-Type", "application/x-www-form-urlencoded");
			request.method(method,
					BodyPublishers.ofString(fields.stream()
						.map((each) -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
						.collect(Collectors.joining("&"))));
		}
		return answer(request);
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.environment.getProperty("local.server.port") + path));
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((each) -> each.getKey() + "=" + each.getValue())
						.collect(Collectors.joining("; ")));
		}
		return request;
	}

	private Answer answer(HttpRequest.Builder request) {
		try {
			Answer answer = new Answer(this.client.send(request.build(), BodyHandlers.ofByteArray()));
			answer.response().headers().allValues("Set-Cookie").forEach(this::keep);
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The whole answer to a request that names another host, which no client library
	 * would send.
	 */
	public String raw(String method, String path, String host, String body) {
		String cookie = this.cookies.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + each.getValue())
			.collect(Collectors.joining("; "));
		int port = Integer.parseInt(String.valueOf(this.environment.getProperty("local.server.port")));
		try (Socket socket = new Socket("localhost", port)) {
			String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookie
					+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
					+ "\r\nConnection: close\r\n\r\n" + body;
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void keep(String header) {
		for (HttpCookie cookie : HttpCookie.parse(header)) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else {
				this.cookies.put(cookie.getName(), cookie.getValue());
			}
		}
	}

	private static List<Map.Entry<String, String>> pairs(String... fields) {
		List<Map.Entry<String, String>> pairs = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			pairs.add(Map.entry(fields[i], fields[i + 1]));
		}
		return pairs;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
