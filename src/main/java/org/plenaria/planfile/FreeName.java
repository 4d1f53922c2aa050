// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Names for new files and folders beside those that are there already. */
public final class FreeName {

    private static final int MOST_COPIES = 1000;

    private FreeName() {}

    /**
     * A name that is not taken: "PLAN-2020 Rev. 1", "PLAN-2020 Rev. 1 (2)"... Should all be taken, the first, which
     * whoever writes refuses.
     *
     * @param ending of the name, with its dot, or ""
     */
    public static Path in(Path folder, String name, String ending) {
        for (int i = 1; i < MOST_COPIES; i++) {
            var path = folder.resolve(i == 1 ? name + ending : name + " (" + i + ")" + ending);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
        }
        return folder.resolve(name + ending);
    }
}
