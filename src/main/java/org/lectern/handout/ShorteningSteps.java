package org.lectern.handout;

/** Makes a handout shorter step by step, each step saying what it left out. Immutable. */
public interface ShorteningSteps {

    /** How many steps there are. */
    int most();

    /** The handout after so many steps, from 0 to {@link #most}; after none it is whole. */
    Handout after(int steps);
}
