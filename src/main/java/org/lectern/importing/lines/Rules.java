package org.lectern.importing.lines;

/** Lines that part what stands above from what stands below, and say nothing: {@code * * *}, {@code ----}, {@code ~}. */
public final class Rules {
    private static final String SIGNS = "*-–—_=~#+•·⁂❦❧◊○●■";
    private static final int LONGEST = 100;

    private Rules() {}

    public static boolean is(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        char sign = line.charAt(0);
        if (SIGNS.indexOf(sign) < 0) {
            return false;
        }
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == sign) {
                signs++;
            } else if (line.charAt(i) != ' ') {
                return false;
            }
        }
        return signs >= 3 || (signs == 1 && "*#~⁂❦❧◊".indexOf(sign) >= 0);
    }
}
