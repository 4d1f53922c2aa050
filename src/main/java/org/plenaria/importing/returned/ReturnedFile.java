// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.nio.file.Path;
import java.util.Optional;
import org.plenaria.importing.SourceFiles;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Relations;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.plan.Plan;

/** An Office file that may be one of ours, edited. It is opened with the same care as any other. */
public final class ReturnedFile {

    private final OfficePackage office;
    private final String name;
    private final String main;

    private ReturnedFile(OfficePackage office, String name, String main) {
        this.office = office;
        this.name = name;
        this.main = main;
    }

    /**
     * Opens a Word document or workbook.
     *
     * @throws ImportRefusedException when it cannot be read or is no such file
     */
    public static ReturnedFile open(Path file) throws ImportRefusedException {
        return open(SourceFiles.bytes(file), String.valueOf(file.getFileName()));
    }

    /**
     * Opens the content of a file.
     *
     * @throws ImportRefusedException when it cannot be read or is no Word document or workbook
     */
    public static ReturnedFile open(byte[] bytes, String name) throws ImportRefusedException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            SourceFiles.read(bytes, name); // says what is wrong with it, if anything is
            throw new ImportRefusedException(RefusalReason.UNKNOWN_FORMAT, name);
        }
        var office = OfficePackage.open(bytes, name);
        var main = Relations.first(office, "", "officeDocument", name).orElse("word/document.xml");
        if (!main.startsWith("word/") && !main.startsWith("xl/")) {
            throw new ImportRefusedException(RefusalReason.UNKNOWN_FORMAT, name);
        }
        return new ReturnedFile(office, name, main);
    }

    public String name() {
        return name;
    }

    public boolean isWorkbook() {
        return main.startsWith("xl/");
    }

    /**
     * What it carries unseen, if it is one of ours and has not lost that.
     *
     * @throws ImportRefusedException when a part of it is damaged
     */
    public Optional<String> carried() throws ImportRefusedException {
        return CarriedText.of(office, main, name);
    }

    /**
     * The text of a Word document.
     *
     * @throws ImportRefusedException when a part of it is damaged
     */
    public ReturnedDocument document() throws ImportRefusedException {
        try {
            return WordReturn.read(office, name);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            throw new ImportRefusedException(unforeseen, RefusalReason.DAMAGED, name);
        }
    }

    /**
     * The plan as a Word document would have it.
     *
     * @param base the plan the document was made from
     * @param sent the document as it was made
     * @throws ImportRefusedException when a part of it is damaged
     */
    public Revised revised(Plan base, SentDocument sent) throws ImportRefusedException {
        return Revision.of(base, sent, document());
    }
}
