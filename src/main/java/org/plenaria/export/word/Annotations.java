// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Image;
import org.plenaria.export.document.Note;

/** Numbers bookmarks, changes, comments and pictures through all parts of a document, and remembers the last two. */
final class Annotations {

    private final List<Note> notes = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private int bookmarks;
    private int changes;
    private int comments;

    /** The number of a new bookmark. */
    String bookmark() {
        bookmarks++;
        return Integer.toString(bookmarks);
    }

    /** Number, author and day of a new insertion or deletion, as attributes. */
    String[] change(Change change) {
        return change(change.author(), change.day());
    }

    /** Number, author and day of a new change, as attributes. */
    String[] change(String author, LocalDate day) {
        changes++;
        return new String[] {
            "w:id", Integer.toString(changes), "w:author", author, "w:date", day + "T00:00:00Z"
        };
    }

    /** Takes a comment in; gives its number and after it those of its replies. */
    List<String> comment(Note note) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i <= note.replies().size(); i++) {
            numbers.add(Integer.toString(comments));
            comments++;
        }
        notes.add(note);
        return numbers;
    }

    /** Takes a picture in; gives its number, from 1. */
    int image(Image image) {
        images.add(image);
        return images.size();
    }

    /** All pictures in the order of their numbers. */
    List<Image> images() {
        return images;
    }

    /** All comments in the order of their numbers. */
    List<Note> notes() {
        return notes;
    }
}
