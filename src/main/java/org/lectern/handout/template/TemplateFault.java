package org.lectern.handout.template;

/**
 * What is wrong in a template.
 *
 * @param file its name
 * @param line from 1
 */
public record TemplateFault(String file, int line, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
