// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.edit.RandomEdits;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.document.Mark;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;

class RedlineTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final List<String> PARTS =
            List.of("word/document.xml", "word/header1.xml", "word/footer1.xml");

    @ParameterizedTest
    @EnumSource(DocumentLayout.class)
    void acceptingAllGivesTheNewDocumentAndRejectingAllTheOldOne(DocumentLayout layout) {
        for (long seed = 0; seed < 200; seed++) {
            var old = RandomPlans.plan(seed);
            var now = RandomEdits.applied(old, seed, 1 + (int) seed % 40);
            var options = ExportOptions.of(now)
                    .withLayout(layout)
                    .withAnnex(seed % 3 == 0 ? Annex.TABLE : Annex.NONE);
            assertSettles("seed " + seed, old, now, options);
        }
    }

    @Test
    void aPlanThatGrewHasAPictureMoreAtItsEnd() {
        var water = Exported.sample("regional-water-2027");
        var short1 = water.withAreas(water.areas().subList(0, 2));

        var options = ExportOptions.of(water).withAnnex(Annex.PICTURE);
        assertSettles("more pictures", short1, water, options);
        assertSettles("fewer pictures", water, short1, options);
    }

    @Test
    void aChangedFieldIsMarkedWordByWordInItsOwnParagraph() {
        var old = Plans.withActivities(Timeframe.annual());
        var now = changed(old, activity -> activity
                .withTitle(Plans.text("A Regional Workshop"))
                .withVenue(Optional.of(Venue.place(Plans.text("Montevideo")))));
        var xml = document(old, now);

        assertThat(xml)
                .containsPattern("<w:t [^>]*>A</w:t></w:r><w:ins [^>]*>.{0,80}<w:t [^>]*> Regional Workshop</w:t>");
        assertThat(inserted(xml)).contains("Montevideo").doesNotContain("Annual Activities");
        assertThat(xml).doesNotContain("<w:del ");
    }

    @Test
    void anActivityThatChangedSemestersIsTakenOutThereAndPutInHereWithANoteAtBoth() {
        var old = Plans.withActivities(Timeframe.of(Period.semester(1)), Timeframe.of(Period.semester(2)));
        var now = changed(old, activity -> activity.withTimeframe(Timeframe.of(Period.semester(2))));
        var parts = redline(old, now);

        assertThat(parts.get("word/comments.xml"))
                .contains(">Moved to 3.1.1, 2nd Semester Activities<")
                .contains(">Moved here from 3.1.1, 1st Semester Activities<");
        assertThat(inserted(parts.get("word/document.xml"))).contains("A");
        assertThat(parts.get("word/document.xml")).containsPattern("<w:delText [^>]*>A</w:delText>");
        var name = "w:name=\"" + Mark.of(first(now).id(), "title").bookmark().orElseThrow();
        assertThat(parts.get("word/document.xml").split(name, -1)).as("one bookmark").hasSize(2);
    }

    @Test
    void openCommentsStandAtTheirFieldWithTheirAnswersAndDecidedOnesAreLeftOut() {
        var old = Plans.withActivities(Timeframe.annual());
        var venue = new CommentTarget(
                Optional.of(first(old).id()), Optional.of("venue"), Optional.empty(), UnknownFields.NONE);
        var day = LocalDate.of(2019, 10, 2);
        var question = Comment.open(venue, "Delegation of Peru", day, "Could it be in Lima?");
        var answer = Comment.open(venue, "Secretariat", day, "We shall ask.").withReplyTo(Optional.of(question.id()));
        var closed = Comment.open(venue, "Chair", day, "Too late").withState(CommentState.DECLINED);
        var now = changed(old, activity -> activity.withVenue(Optional.of(Venue.virtual())))
                .withComments(List.of(question, answer, closed));
        var parts = redline(old, now);

        assertThat(parts.get("word/comments.xml"))
                .contains("w:author=\"Delegation of Peru\" w:date=\"2019-10-02T00:00:00Z\" w:initials=\"DOP\"")
                .contains("Could it be in Lima?", "We shall ask.")
                .doesNotContain("Too late");
        assertThat(parts.get("word/commentsExtended.xml"))
                .contains("w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\"");
        var xml = parts.get("word/document.xml");
        var paragraph = xml.substring(xml.indexOf("<w:commentRangeStart w:id=\"0\"/>"));
        assertThat(paragraph.substring(0, paragraph.indexOf("</w:p>")))
                .contains("Venue", "<w:commentReference w:id=\"0\"/>", "<w:commentReference w:id=\"1\"/>");
    }

    @Test
    void aChangeIsSignedByWhoeverAskedForItInAnAcceptedCommentElseByThePlan() {
        var old = Plans.withActivities(Timeframe.annual());
        var venue = new CommentTarget(
                Optional.of(first(old).id()), Optional.of("venue"), Optional.empty(), UnknownFields.NONE);
        var accepted = Comment.open(venue, "Delegation of Peru", LocalDate.of(2019, 10, 2), "Lima, please")
                .withState(CommentState.ACCEPTED);
        var now = changed(old, activity -> activity
                        .withTitle(Plans.text("B"))
                        .withVenue(Optional.of(Venue.place(Plans.text("Lima")))))
                .withComments(List.of(accepted));

        assertThat(document(old, now))
                .containsPattern("w:author=\"Delegation of Peru\" w:date=\"2019-10-02T00:00:00Z\">.{0,200}Lima")
                .containsPattern("w:author=\"Draft\"[^>]*>.{0,200}>B<");
        assertThat(document(now, new Baseline(old, Optional.of("Chair"))))
                .doesNotContain("w:author=\"Delegation")
                .contains("w:author=\"Chair\"");
    }

    @Test
    void twoIdenticalStatesHaveNoChanges() {
        var xml = document(GEALC, GEALC);

        assertThat(xml).doesNotContain("<w:ins ").doesNotContain("<w:del ").doesNotContain("Change ");
    }

    private static Plan changed(Plan plan, UnaryOperator<Activity> change) {
        var area = plan.areas().getFirst();
        var activities = new ArrayList<>(area.activities());
        activities.set(0, change.apply(activities.getFirst()));
        return plan.withAreas(List.of(area.withActivities(activities)));
    }

    private static Activity first(Plan plan) {
        return plan.areas().getFirst().activities().getFirst();
    }

    private static Map<String, String> redline(Plan old, Plan now) {
        return Exported.parts(
                Exported.bytes(now, ExportFormat.WORD, ExportOptions.of(now).against(Baseline.of(old))));
    }

    private static String document(Plan old, Plan now) {
        return document(now, Baseline.of(old));
    }

    private static String document(Plan now, Baseline baseline) {
        return Exported.parts(Exported.bytes(now, ExportFormat.WORD, ExportOptions.of(now).against(baseline)))
                .get("word/document.xml");
    }

    /** All that stands in insertions. */
    private static String inserted(String xml) {
        var inserted = new StringBuilder();
        var matcher = Pattern.compile("<w:ins [^>]*[^/]>(.*?)</w:ins>").matcher(xml);
        while (matcher.find()) {
            inserted.append(matcher.group(1).replaceAll("<[^>]*>", "")).append('\n');
        }
        return inserted.toString();
    }

    private static void assertSettles(String what, Plan old, Plan now, ExportOptions options) {
        var before = Exported.parts(Exported.bytes(old, ExportFormat.WORD, options));
        var after = Exported.parts(Exported.bytes(now, ExportFormat.WORD, options));
        var redline = Exported.parts(
                Exported.bytes(now, ExportFormat.WORD, options.against(Baseline.of(old))));
        for (var part : PARTS) {
            assertSame(
                    what + ", " + part + ", accepted",
                    SettledDocument.accepted(redline.get(part)),
                    SettledDocument.accepted(after.get(part)));
            assertSame(
                    what + ", " + part + ", rejected",
                    SettledDocument.rejected(redline.get(part)),
                    SettledDocument.rejected(before.get(part)));
        }
    }

    /** The documents are long: only the surroundings of the first difference are shown. */
    private static void assertSame(String what, String actual, String expected) {
        if (!unnumbered(actual).equals(unnumbered(expected))) {
            var found = unnumbered(actual).lines().toList();
            var wanted = unnumbered(expected).lines().toList();
            int line = 0;
            while (line < found.size() && line < wanted.size() && found.get(line).equals(wanted.get(line))) {
                line++;
            }
            assertThat(around(found, line)).as(what + ", line " + line).isEqualTo(around(wanted, line));
        }
    }

    /** Pictures are numbered through, those of the other state among them. */
    private static String unnumbered(String settled) {
        return settled.replaceAll("(Timeline |rIdImage|[a-z]:(?:docPr|cNvPr).* id=)[0-9]+", "$1");
    }

    private static String around(List<String> lines, int line) {
        return String.join("\n", lines.subList(Math.max(0, line - 12), Math.min(lines.size(), line + 12)));
    }
}
