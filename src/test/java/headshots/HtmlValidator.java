package headshots;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import nu.validator.json.Serializer;
import nu.validator.messages.JsonMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Validates one HTML document after another with a schema that is compiled once, which
 * takes far longer than a document does; the validator's own EmbeddedValidator compiles
 * it for each. Takes a document and returns the validator's report as JSON.
 * {@link HtmlChecker} loads it apart from other classes.
 */
public final class HtmlValidator implements UnaryOperator<String> {

	private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);

	public HtmlValidator() throws Exception {
		this.validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
	}

	@Override
	public String apply(String html) {
		ByteArrayOutputStream report = new ByteArrayOutputStream();
		SourceCode source = this.validator.getSourceCode();
		MessageEmitterAdapter messages = new MessageEmitterAdapter(null, source, true, new ImageCollector(source), 0,
				true, new JsonMessageEmitter(new Serializer(report), null, false, null));
		messages.setErrorsOnly(false);
		messages.setHtml(true);
		try {
			messages.start(null);
			this.validator.setUpValidatorAndParsers(messages, false, false);
			this.validator
				.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
			messages.end("", "", "");
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return report.toString(StandardCharsets.UTF_8);
	}

}
