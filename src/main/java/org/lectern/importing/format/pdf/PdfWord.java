package org.lectern.importing.format.pdf;

/**
 * A word, or what of it is set in one size. Lengths are points; y grows downwards.
 *
 * @param x its left edge
 * @param y its baseline
 * @param right its right edge
 */
record PdfWord(String text, double x, double y, double right, double size, boolean bold, String face) {}
