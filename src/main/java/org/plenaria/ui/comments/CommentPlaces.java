// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.comments;

import java.util.Optional;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;

/** Where what a comment speaks of stands. */
record CommentPlaces(Desk desk) {

    /** The area a comment is about, or in which its activity stands. */
    Optional<Area> area(Comment comment) {
        return comment.target().element().flatMap(this::area);
    }

    private Optional<Area> area(Id element) {
        Plan plan = desk.plan();
        return plan.area(element)
                .or(() -> plan.activity(element).map(place -> place.area()))
                .or(() -> plan.areas().stream().filter(area -> holds(area, element)).findFirst());
    }

    private static boolean holds(Area area, Id element) {
        return area.indicators().stream().anyMatch(one -> one.id().equals(element))
                || area.subheadings().stream().anyMatch(one -> one.id().equals(element))
                || activityHolding(area, element).isPresent();
    }

    private static Optional<Id> activityHolding(Area area, Id element) {
        return area.activities().stream()
                .filter(one -> one.id().equals(element)
                        || one.resources().stream().anyMatch(it -> it.id().equals(element))
                        || one.milestones().stream().anyMatch(it -> it.id().equals(element))
                        || one.indicators().stream().anyMatch(it -> it.id().equals(element)))
                .map(one -> one.id())
                .findFirst();
    }

    /** Where to go to see it. */
    Place place(Comment comment) {
        var area = area(comment);
        if (area.isEmpty()) {
            return Place.of(new Page.Document());
        }
        var activity = comment.target().element().flatMap(id -> activityHolding(area.get(), id));
        return new Place(new Page.OfArea(area.get().id()), activity, comment.target().field());
    }

    /** "3.1.2 Workshop, Venue". */
    String name(Comment comment) {
        var element = comment.target().element().filter(id -> !id.equals(desk.plan().id()));
        var where = element.map(this::named).orElseGet(() -> desk.messages("comments").text("table.plan"));
        return comment.target().field()
                .map(field -> where + ", " + desk.phrases().fieldNamed(field))
                .orElse(where);
    }

    private String named(Id element) {
        Plan plan = desk.plan();
        var holder = area(element).flatMap(area -> activityHolding(area, element)).orElse(element);
        var title = plan.activity(holder).map(place -> desk.show(place.activity().title()))
                .or(() -> plan.area(holder).map(area -> desk.show(area.name())))
                .or(() -> plan.section(holder).map(section -> desk.show(section.heading())))
                .orElse("");
        return (desk.session().numbering().number(holder) + " " + title).strip();
    }
}
