// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.importing.table.RememberedMappings;
import org.plenaria.export.tables.Paper;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.Sorting;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.Trait;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

class SettingsTextTest {

    private static final Id AREA = Id.of("9b2f8b1e-3c1d-4a53-8f0e-0d6a4a1f2b3c");
    private static final KeptRows ROWS = KeptRows.PRINTED
            .with(
                    TimelineContent.all(), new Arrangement(Grouping.RESPONSIBLE, Sorting.TITLE, true),
                    Set.of(
                            new RowKey.OfArea(AREA),
                            new RowKey.OfTrait(
                                    Optional.empty(), new Trait.Responsible(List.of("OAS, Chile ~ IDB", "Peru"))),
                            new RowKey.OfTrait(Optional.empty(), new Trait.Sources(List.of())),
                            new RowKey.OfTrait(Optional.of(AREA), new Trait.InStatus(Optional.of(Status.DONE))),
                            new RowKey.OfTrait(
                                    Optional.empty(),
                                    new Trait.Time(new TimeframeGroup.InPeriod(Period.quarter(3))))))
            .with(
                    TimelineContent.area(AREA), new Arrangement(Grouping.SUBHEADING, Sorting.AUTHOR, false),
                    Set.of(
                            new RowKey.OfSubheading(AREA, AREA),
                            new RowKey.OfGroup(AREA, Optional.of(AREA), new TimeframeGroup.Annual()),
                            new RowKey.OfGroup(AREA, Optional.empty(), new TimeframeGroup.Undated())));

    private static final Settings FULL = new Settings(
            Optional.of(new WindowBounds(10, -20, 1366, 728.5)),
            true,
            ThemeChoice.DARK,
            Optional.of("pt"),
            120,
            List.of(Path.of("/home/ana/Año 2020 = plan.plan.json"), Path.of("C:\\plans\\b.plan.json")),
            Optional.of(Path.of("/home/ana")),
            Optional.of(Path.of("/tmp/out")),
            260,
            400,
            false,
            true,
            220,
            "Delegation of Uruguay",
            Map.of("123e4567-e89b-42d3-a456-426614174000", "overview"),
            Map.of("123e4567-e89b-42d3-a456-426614174000", "to=pdf layout=table"),
            Map.of("123e4567-e89b-42d3-a456-426614174000", ROWS),
            List.of("0a1b", "2c3d"),
            List.of("noVenue", "strayBlanks"),
            new RememberedMappings(Map.of("area|actividad = título", "AREA|TITLE")),
            new TimelineSettings(
                    new TableLayout(
                            new Arrangement(Grouping.SOURCE, Sorting.AMOUNT, true),
                            ColumnSet.COMPACT.with(Column.STATUS, true).resized(Column.TITLE, 402),
                            2),
                    new TableLayout(
                            new Arrangement(Grouping.SUBHEADING, Sorting.AUTHOR, false),
                            ColumnSet.COMPACT.with(Column.NUMBER, false).resized(Column.VENUE, 61),
                            1),
                    Snap.WEEK,
                    BarColours.By.SOURCE,
                    LoadShown.MONEY,
                    Clash.Marked.ALL,
                    false,
                    false,
                    false),
            Optional.of(new PageSetup(PaperSize.LETTER, false, PageSetup.Fit.ALWAYS_ONE_PAGE, 3)),
            new HistorySettings(Optional.of(Path.of("/stick/versions")), 50),
            "Uruguay",
            new DocumentSettings(Optional.of(Path.of("/org/letter.dotx")), Paper.LETTER),
            Map.of("en>es", "network = red\nfocal point = punto focal"),
            false);

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(SettingsText.read(SettingsText.write(FULL))).isEqualTo(FULL);
        assertThat(SettingsText.read(SettingsText.write(Settings.FIRST_RUN))).isEqualTo(Settings.FIRST_RUN);
    }

    @Test
    void theSameSettingsGiveTheSameText() {
        assertThat(SettingsText.write(SettingsText.read(SettingsText.write(FULL)))).isEqualTo(SettingsText.write(FULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\u0000\u0001", "theme=\\u00zz", "{\"theme\": 1}",
        "text.size=huge\ntimeline.snap=never\nwindow=1 2 NaN 4\ntheme=pink",
        "timeline.area.group=area\ntimeline.overview.sort=-colour\ntimeline.area.columns=\ntimeline.area.lines=many"
    })
    void nonsenseGivesTheSettingsOfAFirstRun(String text) {
        assertThat(SettingsText.read(text)).isEqualTo(Settings.FIRST_RUN);
    }

    @Test
    void whatMakesNoSenseIsNamed() {
        var broken = new ArrayList<String>();

        SettingsText.read("text.size=huge\ntheme=dark\nhistory.megabytes=", broken::add);

        assertThat(broken).containsExactlyInAnyOrder("text.size", "history.megabytes");
    }

    @Test
    void oneBrokenLineCostsNoOther() {
        var text = SettingsText.write(FULL).replace("text.size=120", "text.size=x");

        assertThat(SettingsText.read(text)).isEqualTo(FULL.withTextSize(100));
    }

    @Test
    void sizesOutOfReachAreBroughtBack() {
        var read = SettingsText.read("text.size=9000\nrail.width=-4\ninspector.width=1e9\n");

        assertThat(read.textSize()).isEqualTo(160);
        assertThat(read.railWidth()).isEqualTo(160);
        assertThat(read.inspectorWidth()).isEqualTo(640);
    }

    @Test
    void theLatestFileComesFirstAndOnlyOnce() {
        var settings = Settings.FIRST_RUN;
        for (int i : IntStream.range(0, 20).toArray()) {
            settings = settings.used(Path.of("folder", i + ".plan.json"));
        }
        settings = settings.used(Path.of("folder", "15.plan.json"));

        assertThat(settings.recent()).hasSize(12)
                .startsWith(Path.of("folder", "15.plan.json"), Path.of("folder", "19.plan.json"));
        assertThat(settings.recent()).doesNotHaveDuplicates();
        assertThat(settings.folder()).contains(Path.of("folder"));
        assertThat(settings.forgotten(Path.of("folder", "19.plan.json")).recent()).hasSize(11);
    }
}
