package org.lectern.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.KeptProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.ProgressStore;

/** Progress in a map; no places. */
final class MemoryProgress implements ProgressStore {
    private final Map<Long, Map<Integer, ChapterProgress>> progress = new HashMap<>();

    @Override
    public List<ChapterProgress> of(Member member) {
        return List.copyOf(progress.getOrDefault(member.id(), Map.of()).values());
    }

    @Override
    public void put(Member member, ChapterProgress one) {
        progress.computeIfAbsent(member.id(), none -> new TreeMap<>()).put(one.chapter(), one);
    }

    @Override
    public List<KeptProgress> kept(Member member, String slug) {
        return List.of();
    }

    @Override
    public void keep(Member member, String slug, List<KeptProgress> kept) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Place> place(Member member, String slug) {
        return Optional.empty();
    }

    @Override
    public Optional<Place> lastPlace(Member member) {
        return Optional.empty();
    }

    @Override
    public void setPlace(Member member, Place place) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Place> bookmarks(Member member) {
        return Map.of();
    }

    @Override
    public void setBookmark(Member member, String key, Place place) {
        throw new UnsupportedOperationException();
    }
}
