package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.importing.Containers.ONE;
import static org.lectern.importing.Containers.THREE;
import static org.lectern.importing.Containers.TWO;
import static org.lectern.importing.Containers.lines;
import static org.lectern.importing.Containers.read;

import org.junit.jupiter.api.Test;

/** The lesser formats, each told by what is in it. */
class ReadersTest {
    @Test
    void muse() {
        Imported read = read("hall.txt", """
                #title The Hall
                #author R. Ash
                #lang en

                %s[1] It was *never* /quite/ shut.

                ** Keys

                See [[http://example.org][the list]] on the door.
                ; a word for editors

                <quote>
                %s
                </quote>

                <verse>
                We came in,
                we went out.
                </verse>

                 - red cups
                 2. green cups

                *** Doors

                %s

                [1] So they said.
                """.formatted(ONE, TWO, THREE));
        assertThat(read.title()).isEqualTo("The Hall");
        assertThat(read.author()).isEqualTo("R. Ash");
        assertThat(lines(read))
                .containsExactly(
                        "# The Hall",
                        ONE + " It was never quite shut.",
                        "# Keys",
                        "See the list on the door.",
                        TWO,
                        "We came in,\nwe went out.",
                        "red cups",
                        "2. green cups",
                        "## Doors",
                        THREE);
        assertThat(read.chapters().getFirst().paragraphs().getFirst().footnotes())
                .hasSize(1);
    }

    @Test
    void aTextThatOnlyBeginsWithATagIsNoMuse() {
        assertThat(lines(read("hall.txt", "#title\n\n" + ONE + "\n\n" + TWO + "\n")))
                .contains(ONE, TWO);
    }

    @Test
    void restructuredText() {
        assertThat(lines(read("hall.txt", """
                        The Hall
                        ========

                        %s

                        Keys
                        ----

                        On the wall was **chalked** by `a hand <http://example.org>`_::

                            # one key each

                        Doors
                        ~~~~~

                        * red
                        * green

                        Leaving
                        -------

                        %s
                        """.formatted(ONE, THREE))))
                .containsExactly(
                        "# The Hall",
                        ONE,
                        "# Keys",
                        "On the wall was chalked by a hand:",
                        "# one key each",
                        "## Doors",
                        "red",
                        "green",
                        "# Leaving",
                        THREE);
    }

    @Test
    void aManualPage() {
        Imported read = read("hall.txt", """
                HALL(1)                      General Commands                      HALL(1)

                NAME
                       hall - opens the hall

                OPTIONS
                       Somebody has to open the hall before anybody can
                       say a word in it.

                       -k     take the
                              second key

                hall 2                          2019-01-01                         HALL(1)
                """);
        assertThat(read.title()).isEqualTo("HALL(1)");
        assertThat(lines(read))
                .containsExactly("# NAME", "hall - opens the hall", "# OPTIONS", ONE, "-k take the second key");
    }

    @Test
    void fictionBook() {
        Imported read = read(
                "hall.fb2",
                "<?xml version=\"1.0\"?><FictionBook xmlns:l=\"x\"><description><title-info><author><first-name>R.</first-name><last-name>Ash</last-name></author>"
                        + "<book-title>The Hall</book-title></title-info></description><body><title><p>The Hall</p></title>"
                        + "<section><title><p>Keys</p></title><p>" + ONE + "<a l:href=\"#n1\" type=\"note\">1</a></p>"
                        + "<cite><p>" + TWO + "</p></cite></section><section><title><p>Leaving</p></title>"
                        + "<poem><stanza><v>We came in,</v><v>we went out.</v></stanza></poem><p>" + THREE
                        + "</p></section></body><body name=\"notes\"><section id=\"n1\"><title><p>1</p></title><p>So they said.</p></section></body></FictionBook>");
        assertThat(read.title()).isEqualTo("The Hall");
        assertThat(read.author()).isEqualTo("R. Ash");
        assertThat(lines(read)).containsExactly("# Keys", ONE, TWO, "# Leaving", "We came in,\nwe went out.", THREE);
        assertThat(read.chapters().getFirst().paragraphs().getFirst().footnotes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("So they said."));
    }

    @Test
    void docBook() {
        Imported read = read(
                "hall.xml",
                "<?xml version=\"1.0\"?><book xmlns=\"http://docbook.org/ns/docbook\"><title>The Hall</title>"
                        + "<chapter><title>Keys</title><para>" + ONE
                        + "</para><orderedlist><listitem><para>red</para></listitem>"
                        + "<listitem><para>green</para></listitem></orderedlist><section><title>Doors</title><para>"
                        + TWO
                        + "</para></section></chapter><chapter><title>Leaving</title><para>" + THREE
                        + "</para></chapter></book>");
        assertThat(read.title()).isEqualTo("The Hall");
        assertThat(lines(read))
                .containsExactly("# Keys", ONE, "1. red", "2. green", "## Doors", TWO, "# Leaving", THREE);
    }

    @Test
    void anOutline() {
        Imported read = read(
                "hall.opml",
                "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>The Hall</title></head><body>"
                        + "<outline text=\"Keys\"><outline text=\"" + ONE + "\"/><outline text=\"" + TWO
                        + "\"/></outline><outline text=\"Leaving\"><outline text=\"" + THREE
                        + "\"/></outline></body></opml>");
        assertThat(read.title()).isEqualTo("The Hall");
        assertThat(lines(read)).containsExactly("# Keys", ONE, TWO, "# Leaving", THREE);
    }
}
