// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.plan.Id;

/**
 * Which element and field of the plan a block prints. By it a block is found again in another state of the document, in
 * the contents list, by a comment, and in a file that comes back after somebody has edited it.
 *
 * @param element absent for the plan as a whole
 * @param field as in the plan file ("venue"); begins with a colon for what prints no field of its own, such as the
 *     heading of a semester
 */
public record Mark(Optional<Id> element, String field) {

    private static final String GROUP = ":group ";
    private static final long DIGIT = 0xffff_ffffL;
    private static final int ID_LETTERS = 25; // of 128 bits in base 36
    private static final int LONGEST_NAME = 40; // Word drops longer bookmarks
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9]+");

    /** The heading of a group of an area's activities. */
    static Mark ofGroup(Id area, String key) {
        return of(area, GROUP + key);
    }

    /** Whether it is the heading of a group of activities. */
    public boolean isGroup() {
        return field.startsWith(GROUP);
    }

    public static Mark of(Id element, String field) {
        return new Mark(Optional.of(element), field);
    }

    public static Mark ofPlan(String field) {
        return new Mark(Optional.empty(), field);
    }

    /**
     * The name of the hidden bookmark around the text of a field: {@code _P}, the id in base 36, {@code _}, the field.
     * Bookmarks, because both Word and LibreOffice keep them through editing and saving, also in tables and tracked
     * changes; LibreOffice drops or moves content controls around whole paragraphs. The underscore keeps them out of
     * Word's list. They embrace label and number as well: who types a new text over the old one leaves those, and with
     * them the bookmark.
     *
     * @return empty for what is no field of an element
     */
    public Optional<String> bookmark() {
        if (element.isEmpty() || !FIELD.matcher(field).matches()) {
            return Optional.empty();
        }
        var name = "_P" + letters(element.get()) + "_" + field;
        return name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(name);
    }

    /** The name under which the contents list refers to a heading. */
    public String contentsBookmark() {
        return "_Toc" + element.map(Mark::letters).orElse("") + (element.isPresent() ? "" : field.replace(":", ""));
    }

    private static String letters(Id id) {
        long[] digits = { // of base 2 to the 32nd, the highest first: BigInteger took an eighth of an export
            id.value().getMostSignificantBits() >>> Integer.SIZE,
            id.value().getMostSignificantBits() & DIGIT,
            id.value().getLeastSignificantBits() >>> Integer.SIZE,
            id.value().getLeastSignificantBits() & DIGIT
        };
        var letters = new char[ID_LETTERS];
        for (int i = ID_LETTERS - 1; i >= 0; i--) {
            long rest = 0;
            for (int j = 0; j < digits.length; j++) {
                long dividend = rest << Integer.SIZE | digits[j];
                digits[j] = dividend / Character.MAX_RADIX;
                rest = dividend % Character.MAX_RADIX;
            }
            letters[i] = Character.forDigit((int) rest, Character.MAX_RADIX);
        }
        return new String(letters);
    }
}
