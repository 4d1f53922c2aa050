// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** One thing to look for in a plan. Pure: the same plan gives the same findings in the same order. */
public interface Rule {

    /** The rule's permanent name, the key of its texts and its name in {@code plenaria check --json}. */
    String name();

    List<Finding> check(Plan plan, Numbering numbering);
}
