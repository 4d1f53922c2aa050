// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.plenaria.importing.office.Xml;
import org.w3c.dom.Element;

/** How a workbook shows the numbers of its cells: as dates, percentages, sums of money. */
final class SheetFormats {

    private record Format(int id, String pattern, boolean showsDates) {}

    private final List<Format> formats = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
    private final boolean from1904;

    /**
     * @param styles the root of the part with the styles
     * @param from1904 whether days are counted from 1904, as old Macintosh workbooks do
     */
    SheetFormats(Optional<Element> styles, boolean from1904) {
        this.from1904 = from1904;
        if (styles.isPresent()) {
            Map<String, String> own = new HashMap<>();
            Xml.down(styles.get(), "numFmts").ifPresent(all -> Xml.children(all, "numFmt")
                    .forEach(one -> own.put(Xml.attribute(one, "numFmtId"), Xml.attribute(one, "formatCode"))));
            Xml.down(styles.get(), "cellXfs").ifPresent(all -> Xml.children(all, "xf")
                    .forEach(one -> formats.add(format(Xml.attribute(one, "numFmtId"), own))));
        }
    }

    private static Format format(String id, Map<String, String> own) {
        int number = id.matches("\\d{1,5}") ? Integer.parseInt(id) : 0;
        var builtin = BuiltinFormats.getBuiltinFormat(number);
        var pattern = own.getOrDefault(id, builtin == null ? "General" : builtin);
        return new Format(number, pattern, DateUtil.isADateFormat(number, pattern));
    }

    private Format format(String style) {
        int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
        return index < formats.size() ? formats.get(index) : new Format(0, "General", false);
    }

    /** The day a number means under a style that shows dates. */
    Optional<LocalDate> day(String number, String style) {
        var format = format(style);
        if (!format.showsDates()) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(number);
            if (!DateUtil.isValidExcelDate(value) || value < 1) {
                return Optional.empty();
            }
            return Optional.of(DateUtil.getLocalDateTime(value, from1904).toLocalDate());
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** The number, as exact as the program that wrote it showed it (15 digits). */
    Optional<BigDecimal> number(String number) {
        try {
            var exact = new BigDecimal(number);
            return Math.abs((long) exact.scale()) > 400
                    ? Optional.empty()
                    : Optional.of(plain(exact.round(new MathContext(15))));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number as its cell shows it. */
    String shown(String number, String style) {
        var format = format(style);
        var exact = number(number);
        if (exact.isEmpty()) {
            return number;
        }
        boolean general = format.pattern().equalsIgnoreCase("General") || format.pattern().equals("@");
        return general
                ? exact.get().toPlainString()
                : formatter.formatRawCellContents(exact.get().doubleValue(), format.id(), format.pattern(), from1904)
                        .strip();
    }
}
