// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** What the middle of the window shows. */
public sealed interface Page {

    /** The whole time of the plan, all areas. */
    record Overview() implements Page {}

    /** Masthead and sections. */
    record Document() implements Page {}

    /** Who pays for what. */
    record Budget() implements Page {}

    /** One area of work and its activities. */
    record OfArea(Id area) implements Page {}

    /** All pages of a plan, in the order of the rail. */
    static List<Page> of(Plan plan) {
        var pages = new ArrayList<Page>(List.of(new Overview(), new Document(), new Budget()));
        plan.areas().forEach(area -> pages.add(new OfArea(area.id())));
        return pages;
    }
}
