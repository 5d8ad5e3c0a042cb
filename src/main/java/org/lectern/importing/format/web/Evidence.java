package org.lectern.importing.format.web;

/**
 * What an element holds, all that is in it counted.
 *
 * @param letters letters and digits; a Chinese or Japanese letter counts three, since it says as much
 * @param linked those of them in links
 * @param prose those of them in runs of text that hold sentences and are mostly no links
 * @param sentences how many sentences those runs hold
 * @param commas commas in them
 * @param headings headings with words
 * @param inputs fields and buttons of forms
 */
record Evidence(int letters, int linked, int prose, int sentences, int commas, int headings, int inputs) {
    static final Evidence NOTHING = new Evidence(0, 0, 0, 0, 0, 0, 0);

    /** The share of its letters in links, from 0 to 1; 0 where there are none. */
    double linkDensity() {
        return letters == 0 ? 0 : (double) linked / letters;
    }
}
