// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rail;

import java.util.Optional;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;

/** What the rail can do to areas. */
public interface RailActions {

    /** Adds an area at the end and shows it; its id, to begin naming it. */
    Optional<Id> add();

    void rename(Id area, String name);

    void recolour(Id area, Colour colour);

    /** Moves an area to a position among the others, counted without itself. */
    void move(Id area, int index);

    void duplicate(Id area);

    void delete(Id area);
}
