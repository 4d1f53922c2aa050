// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Optional;

/**
 * What a comment speaks of.
 *
 * @param element the area, activity, section or milestone; absent for the whole plan
 * @param field the name of one field of it ({@link Field#name()}); absent for the whole of it
 * @param quote the words of that field the comment is about
 */
public record CommentTarget(
        Optional<Id> element, Optional<String> field, Optional<String> quote, UnknownFields unknown) {

    public static CommentTarget plan() {
        return new CommentTarget(Optional.empty(), Optional.empty(), Optional.empty(), UnknownFields.NONE);
    }

    public static CommentTarget of(Id element) {
        return new CommentTarget(Optional.of(element), Optional.empty(), Optional.empty(), UnknownFields.NONE);
    }
}
