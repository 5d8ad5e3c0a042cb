package org.lectern.importing;

import java.util.ArrayList;
import java.util.List;

/** A text as it should be: what a degraded copy is measured against. */
record Book(String title, List<Part> chapters) {

    /** A chapter: paragraphs, then sections. */
    record Part(String title, List<String> paragraphs, List<Section> sections) {}

    record Section(String title, List<String> paragraphs) {}

    List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        for (Part part : chapters) {
            all.addAll(part.paragraphs());
            part.sections().forEach(section -> all.addAll(section.paragraphs()));
        }
        return all;
    }

    List<String> titles() {
        return chapters.stream().map(Part::title).toList();
    }

    List<String> sectionTitles() {
        return chapters.stream()
                .flatMap(part -> part.sections().stream())
                .map(Section::title)
                .toList();
    }
}
