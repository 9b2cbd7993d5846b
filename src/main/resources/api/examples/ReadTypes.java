import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads the types, and reads them again only if something has changed. */
public class ReadTypes {

	public static void main(String[] arguments) {
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest.Builder types = HttpRequest.newBuilder(
				URI.create("{base}/api/v1/types"));

		HttpResponse<String> first = client
			.sendAsync(types.build(), BodyHandlers.ofString())
			.join();
		System.out.println(first.body());

		String tag = first.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> later = client
			.sendAsync(types.header("If-None-Match", tag).build(), BodyHandlers.ofString())
			.join();
		System.out.println(later.statusCode() == 304 ? "Not modified" : later.body());
	}

}
