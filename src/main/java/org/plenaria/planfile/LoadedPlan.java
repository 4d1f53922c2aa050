// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.List;
import org.plenaria.plan.Plan;

/**
 * A plan as it was read.
 *
 * @param formatVersion the version the file is of, from 1
 * @param readOnly whether the file is of a newer version than this program writes: it may be read, never written
 * @param sha256 of the file's bytes, 64 hexadecimal digits: whoever saves later can see whether the file has changed
 * @param leftOut where in a file of a newer version stands what this program does not understand and therefore does not
 *     show, such as {@code areas[1]}; members of names it does not know are not among them
 */
public record LoadedPlan(Plan plan, int formatVersion, boolean readOnly, String sha256, List<String> leftOut) {

    public LoadedPlan {
        leftOut = List.copyOf(leftOut);
    }
}
