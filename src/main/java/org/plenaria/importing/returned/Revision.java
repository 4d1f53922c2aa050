// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Section;
import org.plenaria.plan.Timeframe;

/** Makes of the plan that was sent the one that the document that came back would have. */
final class Revision {

    private final Plan base;
    private final Found sent;
    private final Found returned;
    private final FieldRevision fields;
    private final FieldValues values;
    private int made;

    private Revision(Plan base, SentDocument document, Found returned) {
        this.base = base;
        this.returned = returned;
        sent = Walk.through(document);
        values = new FieldValues(base, document.language(), this::id);
        fields = new FieldRevision(values, sent, returned);
    }

    /** The plan as a returned Word document would have it. */
    static Revised of(Plan base, SentDocument document, ReturnedDocument returned) {
        return new Revision(base, document, Walk.through(returned, document)).revised(returned);
    }

    private Id id(String words) {
        made++;
        return new Id(UUID.nameUUIDFromBytes(
                (base.id() + "|" + made + "|" + words).getBytes(StandardCharsets.UTF_8)));
    }

    private Revised revised(ReturnedDocument document) {
        var plan = new FrontRevision(base, sent, fields, values).plan();
        plan = plan.withSections(sections()).withAreas(areas());
        var traces = new HashMap<>(document.deleted());
        traces.putAll(fields.traces());
        var notes = new ArrayList<>(fields.notes());
        for (var loose : returned.loose()) {
            notes.add(new ReturnNote(
                    Kind.NO_PLACE, loose.near(), loose.text(), loose.trace(), Integer.toString(loose.place())));
        }
        returned.matched().forEach(id -> notes.add(new ReturnNote(
                Kind.MATCHED, Optional.of(FieldMark.of(id, "")), "", Optional.empty(), "")));
        return new Revised(plan, notes, traces, remarks(document), returned);
    }

    private List<Revised.Remark> remarks(ReturnedDocument document) {
        var remarks = new ArrayList<Revised.Remark>();
        for (var one : document.comments()) {
            var at = returned.comments().stream()
                    .filter(place -> place.number().equals(one.number()))
                    .findFirst()
                    .flatMap(Found.OfComment::at);
            remarks.add(new Revised.Remark(one.number(), one.trace(), one.text(), one.answers(), at));
        }
        return remarks;
    }

    private List<Section> sections() {
        var known = new LinkedHashMap<Id, Section>();
        base.sections().stream()
                .filter(one -> returned.sees(one.id()))
                .forEach(one -> known.put(one.id(), fields.section(one)));
        var stays = List.copyOf(known.keySet());
        for (var one : returned.sections()) {
            var placement = one.behindAreas() ? Placement.AFTER_AREAS : Placement.BEFORE_AREAS;
            if (one.fresh()) {
                var fresh = Section.headed(LocalizedText.none(), placement).withId(one.id());
                known.put(one.id(), fields.section(fresh));
            } else {
                known.computeIfPresent(one.id(), (_, section) -> section.withPlacement(placement));
            }
        }
        return ElementOrder.of(stays, ids(sent.sections()), ids(returned.sections())).stream()
                .map(id -> Optional.ofNullable(known.get(id)).orElseThrow())
                .toList();
    }

    private static List<Id> ids(List<Found.OfSection> sections) {
        return sections.stream().map(Found.OfSection::id).toList();
    }

    private List<Area> areas() {
        var revised = new HashMap<Id, Activity>();
        var homes = homes(returned);
        var before = homes(sent);
        base.activities()
                .filter(one -> returned.sees(one.id()))
                .forEach(one -> revised.put(one.id(), activity(one, before, homes)));
        for (var area : returned.areas()) {
            for (var one : area.activities()) {
                if (one.fresh()) {
                    var fresh = Activity.titled(LocalizedText.none(), Timeframe.unstated()).withId(one.id());
                    revised.put(one.id(), activity(fresh, before, homes));
                }
            }
        }
        var known = new LinkedHashMap<Id, Area>();
        for (var area : base.areas()) {
            var now = returned.areas().stream().filter(one -> one.id().equals(area.id())).findFirst();
            if (returned.sees(area.id())) {
                known.put(area.id(), filled(fields.area(area), area, now, revised, homes));
            }
        }
        var stays = List.copyOf(known.keySet());
        for (var area : returned.areas()) {
            if (area.fresh()) {
                var fresh = Area.named(LocalizedText.none(), Colour.PALETTE.get(known.size() % Colour.PALETTE.size()))
                        .withId(area.id());
                known.put(area.id(), filled(fields.area(fresh), fresh, Optional.of(area), revised, homes));
            }
        }
        var order = ElementOrder.of(stays, areaIds(sent), areaIds(returned));
        return order.stream().map(id -> Optional.ofNullable(known.get(id)).orElseThrow()).toList();
    }

    private static List<Id> areaIds(Found found) {
        return found.areas().stream().map(Found.OfArea::id).distinct().toList();
    }

    /** Where an activity stands in a document. */
    private record Home(Id area, Optional<String> group) {}

    private static Map<Id, Home> homes(Found found) {
        var homes = new LinkedHashMap<Id, Home>();
        found.areas().forEach(area -> area.activities().forEach(one ->
                homes.putIfAbsent(one.id(), new Home(area.id(), one.group()))));
        return homes;
    }

    /** The area with its activities, those that moved here behind the one they follow. */
    private Area filled(
            Area area, Area before, Optional<Found.OfArea> now, Map<Id, Activity> revised, Map<Id, Home> homes) {
        var stay = before.activities().stream()
                .map(Activity::id)
                .filter(revised::containsKey)
                .filter(id -> Optional.ofNullable(homes.get(id))
                        .map(home -> home.area().equals(area.id()))
                        .orElse(true))
                .toList();
        var here = now.map(one -> one.activities().stream().map(Found.OfActivity::id).distinct().toList())
                .orElse(List.of());
        var was = sent.areas().stream()
                .filter(one -> one.id().equals(area.id()))
                .flatMap(one -> one.activities().stream())
                .map(Found.OfActivity::id)
                .toList();
        var kept = withActivities(area, stay, revised);
        boolean isInOrder = stay.size() == here.size()
                && PrintOrder.activities(kept, base.calendar()).stream().map(Activity::id).toList().equals(here);
        return isInOrder ? kept : withActivities(area, ElementOrder.of(stay, was, here), revised);
    }

    private static Area withActivities(Area area, List<Id> ids, Map<Id, Activity> revised) {
        return area.withActivities(ids.stream()
                .map(id -> Optional.ofNullable(revised.get(id)).orElseThrow())
                .toList());
    }

    private Activity activity(Activity before, Map<Id, Home> was, Map<Id, Home> now) {
        var next = fields.activity(before);
        var lines = fields.changedTimeframe(before.id());
        var from = Optional.ofNullable(was.get(before.id()));
        var to = Optional.ofNullable(now.get(before.id()));
        boolean moved = to.isPresent() && !from.flatMap(Home::group).equals(to.get().group());
        var line = fields.linesOfTimeframe(before.id());
        if (lines.isPresent() && !lines.get().isEmpty()) {
            next = next.withTimeframe(values.timeframe(lines.get()));
        } else if (to.isPresent() && line.isEmpty() && (moved || lines.isPresent())) {
            next = to.get().group().map(Revision::timeframe).map(next::withTimeframe).orElse(next);
        }
        if (to.isPresent() && (moved || !from.map(Home::area).equals(to.map(Home::area)))) {
            next = next.withSubheading(to.get().group().flatMap(Revision::subheading));
        }
        return from.isPresent() && !from.map(Home::area).equals(to.map(Home::area)) && to.isPresent()
                ? next.withPinnedNumber(Optional.empty())
                : next;
    }

    private static Timeframe timeframe(String group) {
        var key = group.substring(group.lastIndexOf(' ') + 1);
        return Period.parse(key).<Timeframe>map(Timeframe::of)
                .orElseGet(() -> key.equals("annual") ? Timeframe.annual() : Timeframe.unstated());
    }

    private static Optional<Id> subheading(String group) {
        int blank = group.indexOf(' ');
        return blank < 0 ? Optional.empty() : Optional.of(Id.of(group.substring(0, blank)));
    }
}
