package org.lectern.contract;

import org.lectern.tui.app.Evening;

/** The screen: keys in, frames out. */
record ScreenFace(ContractGroup group, Evening evening) implements Face {

    @Override
    public Said does(String member, Deed deed) {
        evening.as(member, ContractGroup.BOOK).press(deed.withIds(deed.keys(), group));
        return new Said(evening.said() + "\n" + evening.screen(), evening.complains());
    }
}
