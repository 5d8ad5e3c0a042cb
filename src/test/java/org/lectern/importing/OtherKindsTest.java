package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.importing.Containers.ONE;
import static org.lectern.importing.Containers.THREE;
import static org.lectern.importing.Containers.TWO;
import static org.lectern.importing.Containers.lines;
import static org.lectern.importing.Containers.read;

import org.junit.jupiter.api.Test;

/** RTF and OpenDocument as programs really write them. */
class OtherKindsTest {
    private static final String RTF = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}";

    private static Imported rtf(String body) {
        return read("hall.rtf", body);
    }

    @Test
    void aCodePageThatThereIsNotIsTheUsualOne() {
        assertThat(lines(rtf("{\\rtf1\\ansi\\ansicpg0 " + ONE + "\\par " + TWO + "\\'e9\\par}")))
                .contains(ONE, TWO + "é");
    }

    @Test
    void aFallbackEndsAtABraceAndAtAWordThatIsNoCharacter() {
        assertThat(lines(rtf(RTF + "{\\pard \\u8226}" + ONE
                        + "\\par\\pard He said \\u8220\\ldblquote come\\u8221\\rdblquote  for 5 \\u8364\\'80 in all.\\par "
                        + THREE + "\\u233\\par " + TWO + "\\par}")))
                .contains("•" + ONE, "He said “come” for 5 € in all.", THREE + "é", TWO);
    }

    @Test
    void bracesThatAreOneTooManyOrTooFew() {
        assertThat(lines(rtf(RTF + "{\\pard " + ONE + "\\par}}\\pard " + TWO + "\\par}")))
                .contains(ONE, TWO);
        Imported open = rtf(RTF + "{\\pard " + ONE + "\\par{\\pard " + TWO + "\\par}");
        assertThat(lines(open)).contains(ONE, TWO);
        assertThat(open.warnings()).anyMatch(warning -> warning.contains("2 of its groups stay open"));
    }

    @Test
    void aRowOfAnRtfTableIsOneParagraph() {
        assertThat(lines(rtf(RTF + "\\pard " + ONE
                        + "\\par\\trowd\\cellx1\\cellx2\\intbl Day\\cell Cups\\par and chairs\\cell\\row"
                        + "\\trowd\\cellx1\\cellx2\\intbl Monday\\cell 4\\cell\\row\\pard " + TWO + "\\par}")))
                .containsSubsequence(ONE, "Day · Cups and chairs", "Monday · 4", TWO);
    }

    @Test
    void aTextBoxInRtfStandsBehindItsParagraph() {
        assertThat(lines(
                        rtf(RTF + "\\pard {\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard "
                                + TWO + "\\par}}{\\shprslt drawn}}" + ONE + "\\par\\pard " + THREE + "\\par}")))
                .containsSubsequence(ONE, TWO, THREE)
                .noneMatch(line -> line.contains("drawn"));
    }

    @Test
    void anOpenDocumentInOneFile() {
        String number =
                "<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\" style:num-suffix=\"%s\"/>";
        String flat =
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" office:mimetype=\"application/vnd.oasis.opendocument.text\">"
                        + "<office:automatic-styles><text:list-style style:name=\"L1\">" + number.formatted(1, "1", ".")
                        + number.formatted(2, "a", ")")
                        + "</text:list-style></office:automatic-styles><office:body><office:text>"
                        + "<text:h text:outline-level=\"1\">Keys</text:h><text:p>" + ONE
                        + "<draw:frame><draw:text-box><text:p>" + TWO
                        + "</text:p></draw:text-box></draw:frame></text:p>"
                        + "<text:list text:style-name=\"L1\"><text:list-item><text:p>cups</text:p><text:list><text:list-item><text:p>red</text:p></text:list-item>"
                        + "<text:list-item><text:p>green</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>chairs</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Day</text:p></table:table-cell><table:table-cell><text:p>Cups</text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:p><draw:frame><draw:image/><svg:desc>Two keys on a nail</svg:desc></draw:frame></text:p>"
                        + "<text:h text:outline-level=\"1\">Leaving</text:h><text:p>" + THREE
                        + "</text:p></office:text></office:body></office:document>";
        assertThat(lines(read("hall.fodt", flat)))
                .containsExactly(
                        "# Keys",
                        ONE,
                        TWO,
                        "1. cups",
                        "a) red",
                        "b) green",
                        "2. chairs",
                        "Day · Cups",
                        "[picture: Two keys on a nail]",
                        "# Leaving",
                        THREE);
    }
}
