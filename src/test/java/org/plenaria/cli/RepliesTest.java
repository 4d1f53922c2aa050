// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.CommentEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.SnapshotPacking;

class RepliesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 10, 1);

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private Plan plan;
    private Path circulated;

    @BeforeEach
    void circulate() throws IOException {
        var draft = PlanFile.read(Path.of("sample-plans/red-gealc-2020.plan.json")).plan();
        plan = applied(draft, new PlanEdit.AddRound(new Round(
                Id.fresh(), RoundKind.CIRCULATED, 0, DAY, Optional.empty(), List.of("Chile", "Peru"),
                Optional.empty(), Optional.of(SnapshotPacking.pack(draft)), UnknownFields.NONE)));
        circulated = folder.resolve("circulated.plan.json");
        PlanFile.write(circulated, plan);
    }

    @Test
    void repliesAreMadeOfEditedCopiesAndBroughtTogetherInAnyOrder() throws Exception {
        var chile = reply("Chile", timeframe(Timeframe.annual()), venue("Santiago"));
        var peru = reply("Peru", timeframe(Timeframe.of(Period.semester(1))), venue("Santiago"),
                new CommentEdit.Add(Comment.open(CommentTarget.of(second()), "somebody", DAY, "Who pays for it?")));

        assertThat(shell.run("consolidate", circulated, peru, chile, "-o", folder.resolve("a.plan.json"), "--as",
                "Chair", "--html", folder.resolve("a.html"))).isEqualTo(1);
        assertThat(shell.out()).contains("""
                - 3.1.2 On-site workshop to create the roadmaps towards the harmonization of a
                  cross-border digital signature, Timeframe – Chile: annual; Peru: 1st semester
                  (clash)
                """).contains("Venue – Chile, Peru: Santiago").contains("2 proposals, 1 clash, 1 comment");
        shell.run("consolidate", circulated, chile, peru, "-o", folder.resolve("b.plan.json"), "--as", "Chair");

        assertThat(folder.resolve("a.plan.json")).hasSameTextualContentAs(folder.resolve("b.plan.json"));
        var merged = PlanFile.read(folder.resolve("a.plan.json")).plan();
        assertThat(merged.log()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("Chair");
            assertThat(entry.fields()).containsExactly("venue");
        });
        var activity = merged.activity(second()).orElseThrow().activity();
        assertThat(activity.venue()).contains(Venue.place(text("Santiago")));
        assertThat(activity.timeframe()).isEqualTo(plan.activity(second()).orElseThrow().activity().timeframe());
        assertThat(merged.comments()).extracting(one -> one.author() + " " + one.state())
                .containsExactlyInAnyOrder(
                        "Chile ACCEPTED", "Peru ACCEPTED", "Chile OPEN", "Peru OPEN", "Peru OPEN");
        assertThat(merged.comments()).filteredOn(one -> one.state() == CommentState.ACCEPTED)
                .allSatisfy(one -> assertThat(one.proposed()).contains("Santiago"));
        assertThat(Files.readString(folder.resolve("a.html"))).contains("<th scope=\"col\">Peru</th>", "Santiago");
    }

    @Test
    void aWholePlanThatCameBackIsAReplyToo() throws Exception {
        var back = folder.resolve("Bolivia.plan.json");
        PlanFile.write(back, applied(plan, venue("La Paz")));

        assertThat(shell.run("consolidate", circulated, back, "--json")).isZero();
        assertThat(shell.out()).contains("\"by\": [\n          \"Bolivia\"").contains("\"words\": \"La Paz\"");
    }

    @Test
    void whatDoesNotBelongTogetherIsRefusedWithAReason() throws Exception {
        var other = applied(plan, venue("Lima")).withRounds(List.of());
        PlanFile.write(folder.resolve("draft.plan.json"), other);
        shell.run("reply", folder.resolve("draft.plan.json"), circulated, "--as", "Cuba", "-o",
                folder.resolve("Cuba.reply.json"));

        assertThat(shell.run("consolidate", circulated, folder.resolve("Cuba.reply.json"))).isEqualTo(3);
        assertThat(shell.err()).contains("“Cuba.reply.json” answers a state of the plan");
        assertThat(shell.run("consolidate", circulated, folder.resolve("draft.plan.json"))).isEqualTo(3);
        assertThat(shell.err()).contains("shares no circulated round");
        assertThat(shell.run("consolidate", circulated, "sample-plans/regional-water-2027.plan.json")).isEqualTo(3);
        assertThat(shell.err()).contains("belongs to another plan");
        assertThat(shell.run("reply", circulated, circulated, "--as", " ", "-o", folder.resolve("x"))).isEqualTo(2);
    }

    private Path reply(String name, Edit... edits) throws IOException {
        var edited = folder.resolve(name + ".plan.json");
        PlanFile.write(edited, applied(plan, edits));
        var reply = folder.resolve(name + ".reply.json");
        assertThat(shell.run("reply", circulated, edited, "--as", name, "-o", reply)).isZero();
        return reply;
    }

    private Id second() {
        return plan.areas().getFirst().activities().get(1).id();
    }

    private Edit timeframe(Timeframe timeframe) {
        return new ActivityEdit.Change<>(second(), ActivityFields.TIMEFRAME, timeframe);
    }

    private Edit venue(String place) {
        return new ActivityEdit.Change<>(second(), ActivityFields.VENUE, Optional.of(Venue.place(text(place))));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.ENGLISH, words);
    }

    private static Plan applied(Plan plan, Edit... edits) {
        var present = plan;
        for (var edit : edits) {
            present = ((Outcome.Applied) edit.apply(present)).plan();
        }
        return present;
    }
}
