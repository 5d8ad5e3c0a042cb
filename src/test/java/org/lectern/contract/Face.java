package org.lectern.contract;

/** A way to sit at the desk. Each does a deed as a person would do it there. */
interface Face {

    /** What it says to a deed of that member, and whether it refused it. */
    Said does(String member, Deed deed);

    /**
     * An answer.
     *
     * @param refused whether it says so by its status or its colour; line by line an answer has neither, and is never so
     */
    record Said(String words, boolean refused) {}
}
