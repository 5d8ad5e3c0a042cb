package org.lectern.study.progress;

import org.lectern.reading.Address;

/**
 * Where a member left off: an address and an offset, never a row, so that it survives another width.
 *
 * @param offset into the paragraph's text, in UTF-16 units
 */
public record Place(String slug, Address address, int offset) {}
