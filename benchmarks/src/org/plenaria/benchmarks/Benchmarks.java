// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;

/** Runs the measurements named on the command line, or all of them. */
public final class Benchmarks {

    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);

    /** One measurement at one size of plan. */
    private interface Sized {
        void run(int size) throws Exception;
    }

    private Benchmarks() {}

    /**
     * @param arguments names of measurements; none means all
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, Timing.Task> all = new LinkedHashMap<>();
        all.put("start", StartBenchmark::run);
        all.put("load", () -> atAllSizes(FileBenchmarks::load));
        all.put("save", () -> atAllSizes(FileBenchmarks::save));
        all.put("journal", () -> atAllSizes(JournalBenchmark::run));
        all.put("edit", Benchmarks::edit);
        all.put("scroll", Benchmarks::scroll);
        all.put("diff", () -> atAllSizes(CompareBenchmarks::diff));
        all.put("merge", () -> atAllSizes(CompareBenchmarks::merge));
        all.put("docx", () -> documents(Document.DOCX_NARRATIVE, Document.DOCX_TABLE));
        all.put("xlsx", () -> documents(Document.XLSX));
        all.put("pdf", () -> documents(Document.PDF, Document.PDF_TABLE));
        all.put("html", () -> documents(Document.HTML));
        all.put("import", () -> ImportBenchmark.run(SIZES));
        all.put("memory", () -> atAllSizes(MemoryBenchmark::run));
        var names = arguments.length == 0 ? new ArrayList<>(all.keySet()) : List.of(arguments);
        for (var name : names) {
            if (!all.containsKey(name)) {
                System.err.println("benchmarks: no measurement is called " + name + "; there are "
                        + String.join(", ", all.keySet()));
                System.exit(2);
            }
        }
        for (var name : names) {
            all.get(name).run();
        }
        System.exit(0);
    }

    private static void edit() throws Exception {
        startPlatform();
        atAllSizes(EditBenchmark::run);
    }

    private static void scroll() throws Exception {
        startPlatform();
        ScrollBenchmark.run();
    }

    private static void documents(Document... documents) throws Exception {
        ExportBenchmark.run(SIZES, documents);
    }

    private static void startPlatform() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            Platform.setImplicitExit(false); // an earlier measurement has started it
        }
    }

    private static void atAllSizes(Sized measurement) throws Exception {
        for (int size : SIZES) {
            measurement.run(size);
        }
    }
}
