package org.lectern.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.lectern.tui.Command;
import org.lectern.tui.Size;
import org.lectern.tui.app.Evening;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.plain.Plain;
import org.lectern.tui.plain.PlainAnswers;
import org.lectern.tui.plain.PlainTurn;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.ViewSettings;

/** The desk line by line. */
record PlainFace(ContractGroup group, Evening evening) implements Face {

    @Override
    public Said does(String member, Deed deed) {
        Plain plain = new Plain(
                AppState.before(new Size(80, 24), KeyMap.defaults(), ViewSettings.USUAL),
                member,
                ContractGroup.BOOK,
                null);
        StringBuilder said = new StringBuilder();
        PlainTurn turn = done(plain.start(), said);
        for (String line : deed.lines()) {
            turn = done(plain.say(turn.model(), deed.withIds(line, group)), said);
        }
        return new Said(said.toString(), false);
    }

    private PlainTurn done(PlainTurn asked, StringBuilder said) {
        PlainTurn turn = asked;
        took(turn, said);
        Deque<Command> waiting = new ArrayDeque<>(turn.work());
        while (!waiting.isEmpty()) {
            turn = PlainAnswers.take(turn.model(), evening.perform(waiting.poll()));
            took(turn, said);
            waiting.addAll(turn.work());
        }
        return turn;
    }

    private static void took(PlainTurn turn, StringBuilder said) {
        turn.lines().forEach(line -> said.append(line).append('\n'));
    }
}
