package org.lectern.contract;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.Commands;

/** The command line, in this process. */
record CommandFace(ContractGroup group, Commands commands) implements Face {

    @Override
    public Said does(String member, Deed deed) {
        List<String> words =
                deed.command().stream().map(word -> deed.withIds(word, group)).toList();
        Commands.Done done = commands.run(
                Stream.concat(words.stream(), Stream.of("--as", member)).toArray(String[]::new));
        return new Said(done.out() + done.err(), done.status() != 0);
    }
}
