// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class ActivityPhrasesTest {

    private static final Plan PLAN = Plans.empty();
    private static final Activity WORKSHOP =
            Activity.titled(Plans.text("On-site workshop"), Timeframe.of(Period.semester(2)));

    private static String spoken(String language, Activity activity, int findings) {
        return ActivityPhrases.in(Locale.of(language)).spoken(activity, "3.1.2", PLAN, Language.ENGLISH, findings);
    }

    @Test
    void aReaderHearsNumberTitleTimeframeStatusAndFindings() {
        var planned = WORKSHOP.withStatus(Optional.of(Status.PLANNED));

        assertThat(spoken("en", planned, 1)).isEqualTo("3.1.2 On-site workshop, 2nd semester, planned, 1 finding");
        assertThat(spoken("es", planned, 2))
                .isEqualTo("3.1.2 On-site workshop, 2.º semestre, planificada, 2 observaciones");
    }

    @Test
    void whatIsNotKnownIsNotSpokenOf() {
        assertThat(spoken("en", WORKSHOP.withTimeframe(Timeframe.unstated()), 0)).isEqualTo("3.1.2 On-site workshop");
    }

    @Test
    void progressIsSpokenAfterTheStatus() {
        var begun = WORKSHOP.with(next -> next.status(Optional.of(Status.UNDER_WAY)).progress(OptionalInt.of(30)));

        assertThat(spoken("en", begun, 0)).isEqualTo("3.1.2 On-site workshop, 2nd semester, under way, 30% done");
    }
}
