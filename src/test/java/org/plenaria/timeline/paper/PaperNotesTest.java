// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.timeline.TimelineModel;

/** A page of a timeline that is not the whole plan says so. */
class PaperNotesTest {

    @Test
    void whatIsToBeKnownOfATimelineStandsBehindItsName() {
        var texts = new PageTexts("Plan", "All areas", "PLAN/2020", "", "", (page, pages) -> page + "/" + pages);

        var part = new PaperPart(new Filtered(), texts);

        assertThat(part.texts().subject())
                .isEqualTo("All areas · 4 of 26 activities: “ExcelGov” · Compared with Rev. 1");
        assertThat(part.texts().title()).isEqualTo("Plan");
    }

    private static final class Filtered implements TimelineLook {

        @Override
        public ColumnSet columns() {
            return ColumnSet.COMPACT;
        }

        @Override
        public TimelineModel model(ColumnLayout columns, TextFit fit) {
            throw new AssertionError("nobody lays it out");
        }

        @Override
        public List<String> notes() {
            return List.of("4 of 26 activities: “ExcelGov”", "Compared with Rev. 1");
        }
    }
}
