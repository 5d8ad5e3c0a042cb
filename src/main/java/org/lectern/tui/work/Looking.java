package org.lectern.tui.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.editions.SeenText;
import org.lectern.reading.Address;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** Looking at what is on the desk, changing nothing. */
final class Looking {
    private static final int HITS = 200;

    private final Desk desk;

    Looking(Desk desk) {
        this.desk = desk;
    }

    DeskResult begin(DeskRequest.Begin begin) {
        Member member = begin.member() == null ? null : desk.members().require(begin.member());
        DeskSnapshot known = known(member);
        if (begin.reading() != null) {
            String slug = desk.shelf().resolve(begin.reading()).slug();
            return new DeskResult.Begun(known, open(new DeskRequest.Open(slug, begin.at(), 0, member)));
        }
        Optional<Place> last =
                member == null ? Optional.empty() : desk.progress().lastPlace(member);
        return new DeskResult.Begun(
                known,
                last.filter(place -> known.places().containsKey(place.slug()))
                        .map(place -> open(new DeskRequest.Open(place.slug(), place.address(), place.offset(), member)))
                        .orElse(null));
    }

    DeskSnapshot known(@Nullable Member member) {
        Map<DeskSnapshot.ChapterOf, ChapterProgress> progress = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        List<Summary> shelf = desk.shelf().readings().stream()
                .filter(summary -> !summary.hidden())
                .toList();
        if (member != null) {
            for (ChapterProgress chapter : desk.progress().of(member)) {
                progress.put(new DeskSnapshot.ChapterOf(chapter.slug(), chapter.chapter()), chapter);
            }
            for (Summary summary : shelf) {
                desk.progress().place(member, summary.slug()).ifPresent(place -> places.put(place.slug(), place));
            }
        }
        return new DeskSnapshot(
                member,
                desk.members().group(),
                desk.members().all(),
                shelf,
                progress,
                places,
                member == null ? Map.of() : desk.progress().bookmarks(member),
                desk.schedule().sessions(),
                desk.clock().instant(),
                desk.clock().getZone());
    }

    DeskResult.Opened open(DeskRequest.Open open) {
        Reading reading = desk.shelf()
                .load(open.slug())
                .orElseThrow(() ->
                        new UserException("no reading " + open.slug(), new WayOut("shelf", "has those there are")));
        Member member = open.member();
        Optional<Place> left = open.at() != null || member == null
                ? Optional.empty()
                : desk.progress().place(member, open.slug());
        Place start = new Place(open.slug(), new Address(1, 0, reading.about().digest()), 0);
        Place place = open.at() == null ? left.orElse(start) : new Place(open.slug(), open.at(), open.offset());
        return new DeskResult.Opened(
                reading,
                member == null
                        ? desk.margins().ofGroup(open.slug())
                        : desk.margins().on(open.slug(), member),
                place,
                open.lit());
    }

    DeskResult.Opened again(DeskRequest.Reload reload) {
        DeskResult.Opened opened = open(new DeskRequest.Open(
                reload.place().slug(), reload.place().address(), reload.place().offset(), reload.member()));
        Place place = new SeenText(reload.seen(), opened.reading()).place(reload.place());
        return new DeskResult.Opened(opened.reading(), opened.notes(), place, opened.lit());
    }

    DeskResult search(DeskRequest.Search search) {
        return new DeskResult.Found(
                search.words(),
                desk.shelf().search(search.words(), HITS),
                search.member() == null ? List.of() : desk.margins().search(search.words(), search.member(), HITS));
    }
}
