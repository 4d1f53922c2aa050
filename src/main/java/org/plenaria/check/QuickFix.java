// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import org.plenaria.edit.Edit;

/**
 * A way to mend a finding by one click.
 *
 * @param name the key of its text in the bundle {@code findings}, with {@code arguments}
 * @param edit what the click does; undone like any other edit
 */
public record QuickFix(String name, List<String> arguments, Edit edit) {
    public QuickFix {
        arguments = List.copyOf(arguments);
    }
}
