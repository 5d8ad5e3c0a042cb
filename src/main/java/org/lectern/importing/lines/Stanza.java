package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines without a blank one between them; one that only parts others is a stanza by itself.
 *
 * @param gap blank lines before it
 */
record Stanza(List<PrintedLine> lines, int gap) {

    Stanza {
        lines = List.copyOf(lines);
    }

    static List<Stanza> all(List<PrintedLine> lines) {
        List<Stanza> stanzas = new ArrayList<>();
        List<PrintedLine> current = new ArrayList<>();
        int gap = 0;
        int before = 0;
        boolean afterRule = false;
        for (PrintedLine line : lines) {
            boolean rule = Rules.is(line.text());
            boolean apart = rule || afterRule;
            afterRule = rule;
            if (apart) {
                if (!current.isEmpty()) {
                    stanzas.add(new Stanza(current, before));
                    current = new ArrayList<>();
                    gap = 0;
                }
            }
            if (line.blank()) {
                if (!current.isEmpty()) {
                    stanzas.add(new Stanza(current, before));
                    current = new ArrayList<>();
                    gap = 0;
                }
                gap++;
            } else {
                if (current.isEmpty()) {
                    before = gap;
                }
                current.add(line);
            }
        }
        if (!current.isEmpty()) {
            stanzas.add(new Stanza(current, before));
        }
        return stanzas;
    }
}
