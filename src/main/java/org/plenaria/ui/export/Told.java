// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.ui.files.Notice;

/**
 * How an export ended.
 *
 * @param outcome in a sentence; "" for nothing
 * @param remarks what is to be known of the files, a sentence each
 * @param links what can be done with them
 */
record Told(String outcome, List<String> remarks, List<Notice.Link> links) {

    static final Told NOTHING = of("");

    Told {
        remarks = List.copyOf(remarks);
        links = List.copyOf(links);
    }

    static Told of(String outcome) {
        return new Told(outcome, List.of(), List.of());
    }

    /** The same in the status line, which has one line only. */
    Notice notice() {
        var all = new ArrayList<String>();
        all.add(outcome);
        all.addAll(remarks);
        return new Notice(String.join(" ", all), links);
    }
}
