package org.lectern.handout.format;

/**
 * Writes a handout in one format. A format's file either says how large its pages are, and its writer is given the paper, or it has no pages, and its
 * writer can't be given one: there is no third kind, so no format can forget the paper. Stateless.
 */
sealed interface FormatWriter permits HandoutWriter, PagedWriter {}
