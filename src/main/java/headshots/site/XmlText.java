package headshots.site;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes small XML documents in one expression.
 */
final class XmlText {

	private final StringWriter xml = new StringWriter();

	private final XMLStreamWriter writer;

	XmlText() {
		try {
			this.writer = XMLOutputFactory.newFactory().createXMLStreamWriter(this.xml);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		write(() -> this.writer.writeStartDocument("UTF-8", "1.0"));
	}

	XmlText open(String element, String... attributes) {
		return write(() -> {
			this.writer.writeStartElement(element);
			writeAttributes(attributes);
		});
	}

	XmlText close() {
		return write(this.writer::writeEndElement);
	}

	XmlText empty(String element, String... attributes) {
		return write(() -> {
			this.writer.writeEmptyElement(element);
			writeAttributes(attributes);
		});
	}

	XmlText text(String element, String text) {
		return write(() -> {
			this.writer.writeStartElement(element);
			this.writer.writeCharacters(text);
			this.writer.writeEndElement();
		});
	}

	/** The document, with all elements closed. */
	@Override
	public String toString() {
		write(this.writer::writeEndDocument);
		return this.xml.toString();
	}

	private void writeAttributes(String... namesAndValues) throws XMLStreamException {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			this.writer.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
		}
	}

	private XmlText write(XmlStep step) {
		try {
			step.write();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return this;
	}

	private interface XmlStep {

		void write() throws XMLStreamException;

	}

}
