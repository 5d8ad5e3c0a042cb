package org.lectern.study.news;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lectern.study.members.Member;

/** The port to what keeps what each member has seen; nobody else is told. One thread at a time. */
public interface SeenStore {

    /** Up to when the member has seen everything; empty where they have never been here. */
    Optional<Instant> until(Member member);

    /** What the member has seen beside that, by {@link NewItem#id}, with when. */
    Map<String, Instant> items(Member member);

    void see(Member member, Collection<String> items, Instant now);

    /** Everything up to now is seen; of single items nothing is kept but of these. */
    void seeAll(Member member, Collection<String> items, Instant now);
}
