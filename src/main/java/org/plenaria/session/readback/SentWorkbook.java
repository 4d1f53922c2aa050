// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.plenaria.export.excel.ExcelExport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.importing.returned.ReturnedFile;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.plan.Plan;

/** A workbook as it went out: made again, and read as the one that came back is read. */
final class SentWorkbook {

    private SentWorkbook() {}

    static ReturnedFile of(Plan base, ExportOptions options) throws ImportRefusedException {
        var out = new ByteArrayOutputStream();
        try {
            ExcelExport.write(base, options, Progress.UNWATCHED, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return ReturnedFile.open(out.toByteArray(), "sent.xlsx");
    }
}
