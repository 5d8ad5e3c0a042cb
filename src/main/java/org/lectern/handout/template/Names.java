package org.lectern.handout.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a handout's template can use, each with those inside it. {@code w} holds every fixed word, its key's
 * dots as dashes.
 */
public record Names(Map<String, Names> inner) {
    private static final String ALL = """
            group title theme badge under session when place cancelled
            decided { list { text } }
            reading {
              parts { letter what rest title author chapters passage words minutes study digest }
              total short
            }
            evening { steps { at what numbers minutes } duties { role name } }
            passages { list { at text marks } }
            terms { list { term sense at } }
            questions {
              clusters {
                step letter minutes probe
                list { number text at proposer minutes help { why minutes said follow touches agree disagree also } }
              }
            }
            lead {
              advice { text }
              cut later hour
              stands { sign word places }
              heat { chapter counts most words }
              stand { chapter agree disagree most words }
              progress { chapter counts most words }
              scripts { title words }
              members { name }
              trimmed
            }
            notes { list { depth marker sign name quote text } }
            carried { list { text proposer from reading minutes at } }
            space { rows }
            next { what parts { letter what rest title author chapters passage words minutes study digest } total }
            sources { author title rest }
            left
            """;

    /** Those of a handout. */
    public static Names ofHandout() {
        Deque<Names> open = new ArrayDeque<>();
        Names root = new Names(new LinkedHashMap<>());
        open.push(root);
        Names last = root;
        for (String word : ALL.strip().split("\\s+", -1)) {
            switch (word) {
                case "{" -> open.push(last);
                case "}" -> open.pop();
                default -> {
                    last = new Names(new LinkedHashMap<>());
                    open.getFirst().inner.put(word, last);
                }
            }
        }
        return root;
    }

    @Nullable
    Names in(String name) {
        return inner.get(name);
    }

    /** All of them, those inside another indented below it. */
    public String listed() {
        StringBuilder list = new StringBuilder();
        list(list, "");
        return list.toString();
    }

    private void list(StringBuilder list, String indent) {
        inner.forEach((name, more) -> {
            list.append(indent).append(name).append('\n');
            more.list(list, indent + "  ");
        });
    }
}
