// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

/** What can be wrong with a plan file, or with a plan that is to become one. */
public enum ProblemKind {
    /** There is no file of this name. */
    FILE_MISSING,
    /** The name is that of a folder. */
    FILE_IS_A_FOLDER,
    /** The system does not let this user read the file. */
    FILE_NOT_ALLOWED,
    /** The disk or the network failed; the detail is the system's own message. */
    READING_FAILED,
    /** Over 64 MB; details: the size and the limit, in MB. */
    TOO_BIG,
    /** A device or pipe that gives over 64 MB, and perhaps never ends; detail: the limit, in MB. */
    ENDLESS,
    /** Not text in UTF-8; detail: the first byte that is wrong. */
    NOT_UTF8,
    /** Nothing in it but blanks. */
    EMPTY,
    /** The text stops being JSON here; detail: what stands here. */
    NOT_JSON,
    /** Not a number as JSON writes them; detail: what it says. */
    NOT_A_NUMBER,
    /** A line break, tab or other control character in a text; details: its code, and how to write it. */
    CONTROL_CHARACTER,
    /** A backslash before what it cannot stand before; detail: the two together. */
    NOT_AN_ESCAPE,
    /** A character nobody can see, between the values; detail: its code. */
    INVISIBLE,
    /** The text ends in the middle. */
    CUT_OFF,
    /** Something follows the end of the plan; detail: what. */
    TRAILING_TEXT,
    /** Nested over 100 levels deep. */
    TOO_DEEP,
    /** The same member twice in one object; detail: its name. */
    DUPLICATE_KEY,
    /** Half of a surrogate pair: not a character, and nothing UTF-8 could hold. */
    LONE_SURROGATE,
    /** A character in a text that no document can hold, such as a control character; detail: its code. */
    CHARACTER_REFUSED,
    /** JSON, but not one of our files. */
    NOT_A_PLAN,
    /** JSON, but not a reply. */
    NOT_A_REPLY,
    /** A value of another type; details: the type expected and the one found, as keys such as TEXT and LIST. */
    WRONG_TYPE,
    /** The same of a field that must be there. */
    REQUIRED_OF_WRONG_TYPE,
    /** A field that must be there is not; detail: its name. */
    MISSING,
    /** A text of blanks only. */
    BLANK,
    /** The same in a field that must be there. */
    REQUIRED_BLANK,
    /** Not a whole number; detail: what it says. */
    NOT_A_WHOLE_NUMBER,
    /** A number out of its range; details: number, least, greatest. */
    OUT_OF_RANGE,
    /** An amount of more than 100 digits before or after the point. */
    AMOUNT_TOO_LONG,
    /** Not a UUID; detail: what it says, as in the kinds that follow. */
    NOT_AN_ID,
    /** Not a day of the form 2020-03-01. */
    NOT_A_DATE,
    /** Of that form, but no day of the calendar. */
    NO_SUCH_DAY,
    /** Not a month of the form 2020-03. */
    NOT_A_MONTH,
    /** Not of the form #rrggbb. */
    NOT_A_COLOUR,
    /** Not in the notation of timeframes. */
    NOT_A_TIMEFRAME,
    /** Not a currency of ISO 4217. */
    NOT_A_CURRENCY,
    /** Not a language tag. */
    NOT_A_LANGUAGE,
    /** None of the words allowed; details: what it says, and the words. */
    NOT_A_CHOICE,
    /** A number of months other than 12, 24 or 36. */
    NOT_A_PLAN_LENGTH,
    /** Two parts of the plan have the same id; details: the id and the path of the first. */
    DUPLICATE_ID,
    /** An id of something that is not there, or cannot be meant; detail: the id. */
    BROKEN_REFERENCE,
    /** Comments that answer each other in a circle. */
    REPLY_CIRCLE,
    /** The packed plan of a round cannot be unpacked. */
    DAMAGED_SNAPSHOT,
    /** A plan of a newer format version cannot be written by this version; detail: the version. */
    NEWER_VERSION,
    /** A newer format version says something this version cannot do without; detail: the version. */
    NEWER_NOT_UNDERSTOOD,
    /** The written plan, read again, was not the plan that was to be written. */
    NOT_FAITHFUL;

    /** Whether the details are keys of the words for types. */
    boolean tellsTypes() {
        return this == WRONG_TYPE || this == REQUIRED_OF_WRONG_TYPE;
    }
}
