package org.lectern.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.study.members.Member;
import org.lectern.study.news.SeenStore;

/** What members have seen, in maps. */
final class MemorySeen implements SeenStore {
    private final Map<Long, Instant> until = new HashMap<>();
    private final Map<Long, Map<String, Instant>> items = new HashMap<>();

    @Override
    public Optional<Instant> until(Member member) {
        return Optional.ofNullable(until.get(member.id()));
    }

    @Override
    public Map<String, Instant> items(Member member) {
        return Map.copyOf(items.getOrDefault(member.id(), Map.of()));
    }

    @Override
    public void see(Member member, Collection<String> seen, Instant now) {
        seen.forEach(item ->
                items.computeIfAbsent(member.id(), none -> new HashMap<>()).put(item, now));
    }

    @Override
    public void seeAll(Member member, Collection<String> seen, Instant now) {
        items.remove(member.id());
        until.put(member.id(), now);
        see(member, seen, now);
    }
}
