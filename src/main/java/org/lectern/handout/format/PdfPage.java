package org.lectern.handout.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.lectern.handout.Handout;
import org.lectern.handout.fonts.Face;
import org.lectern.handout.fonts.Silence;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.template.Templates;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A handout set in type, and open until it is closed. For one thread. */
public final class PdfPage implements AutoCloseable {
    private static final String FONTS = "/liberation/Liberation";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** Lines' worth of room that margins below the last block take. */
    private static final int MARGIN = 2;

    private final StyleSheet style;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfBoxRenderer renderer;

    PdfPage(Handout handout, StyleSheet style, Templates templates, Paper paper) {
        this(Composer.sheet(handout, templates), style, templates, paper);
    }

    PdfPage(Sheet sheet, StyleSheet style, Templates templates, Paper paper) {
        this.style = style;
        this.renderer = renderer(PrintHtml.of(sheet, style, templates, paper), out);
        renderer.layout();
    }

    /** How far down it ends, from the first page's top, in millimetres. */
    double end() {
        return renderer.getRootBox().getHeight() / dotsPerMillimetre();
    }

    int pages() {
        return boxes().size();
    }

    /** How many more ruled lines the last page has room for. */
    int spareLines() {
        double free = (boxes().getLast().getBottom() - renderer.getRootBox().getHeight()) / dotsPerMillimetre();
        return Math.max(0, (int) (free / style.lineHeight()) - MARGIN);
    }

    /** Adds ruled lines for which the last page has room; false where they would have to begin on the page before. */
    boolean ruled(int lines) {
        renderer.getSharedContext().registerWithThread();
        return new Ruling(renderer.getRootBox(), boxes().getLast().getTop()).add(lines);
    }

    /** The file; to be asked for once. */
    byte[] bytes() {
        // Another page may have been set since: what is set knows its own by thread.
        renderer.getSharedContext().registerWithThread();
        try {
            renderer.createPDF();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        renderer.close();
    }

    private double dotsPerMillimetre() {
        return renderer.getOutputDevice().getDotsPerPoint() * POINTS_PER_MILLIMETRE;
    }

    private List<PageBox> boxes() {
        return renderer.getRootBox().getLayer().getPages();
    }

    /** What sets well-formed HTML in type, with our fonts, and reaches nothing outside. */
    public static PdfBoxRenderer renderer(String html, ByteArrayOutputStream out) {
        XRLog.setLoggerImpl(new Silence());
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document(html), null);
        builder.useUriResolver((base, uri) -> null);
        builder.useUnicodeLineBreaker(new PaperBreaks());
        builder.usePdfUaAccessibility(true);
        font(builder, "Serif-Regular", 400, FontStyle.NORMAL);
        font(builder, "Serif-Bold", 700, FontStyle.NORMAL);
        font(builder, "Serif-Italic", 400, FontStyle.ITALIC);
        font(builder, "Sans-Regular", 400, FontStyle.NORMAL);
        font(builder, "Sans-Bold", 700, FontStyle.NORMAL);
        font(builder, "Sans-Italic", 400, FontStyle.ITALIC);
        builder.toStream(out);
        return builder.buildPdfRenderer();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        String family = face.startsWith("Serif") ? "Liberation Serif" : "Liberation Sans";
        builder.useFont(() -> stream(face), family, weight, style, true);
    }

    private static InputStream stream(String face) {
        return Face.stream(FONTS + face + ".ttf");
    }

    /** The page as a document. It is our own, and refuses all the same what could reach outside. */
    private static Document document(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
