// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

/** Numbers as lists print them. */
public final class ListNumber {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ListNumber() {}

    /** A, B... Z, AA, BB, from 1. */
    public static String letter(int count) {
        return Character.toString('A' + (count - 1) % 26).repeat(Math.min(1 + (count - 1) / 26, 5));
    }

    /** I, II, III, IV, from 1 to 400. */
    public static String roman(int count) {
        var roman = new StringBuilder();
        int left = Math.min(count, 400);
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
