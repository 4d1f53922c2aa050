// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Status;

/** What says beside its colour what a bar stands for, so that nobody has to tell colours apart. */
public sealed interface Mark {

    /** A letter that the legend explains. */
    record Letter(String letter) implements Mark {}

    /** A sign of a status: a ring, a triangle, a tick, two bars, a cross; a dash where nobody has said one. */
    record Sign(Optional<Status> status) implements Mark {}
}
