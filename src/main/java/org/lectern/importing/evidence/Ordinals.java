package org.lectern.importing.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that count chapters: {@code third}, {@code drittes}, {@code troisième}, {@code tercero}, {@code третья}. */
final class Ordinals {
    private static final Map<String, Integer> VALUES = values();

    private Ordinals() {}

    /** What the word, in small letters, counts to; 0 where it is none. */
    static int value(String word) {
        return VALUES.getOrDefault(word, 0);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (String words : List.of(
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                        + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
                "erstes zweites drittes viertes fünftes sechstes siebtes achtes neuntes zehntes elftes zwölftes",
                "erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter elfter zwölfter",
                "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
                "première seconde",
                "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
                "primera segunda tercera cuarta quinta sexta",
                "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
                "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая",
                "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый",
                "πρώτο δεύτερο τρίτο τέταρτο πέμπτο έκτο έβδομο όγδοο ένατο δέκατο")) {
            String[] counting = words.split(" ", -1);
            for (int i = 0; i < counting.length; i++) {
                values.putIfAbsent(counting[i], i + 1);
            }
        }
        values.put("четвёртая", 4);
        values.put("четвёртый", 4);
        return Map.copyOf(values);
    }
}
