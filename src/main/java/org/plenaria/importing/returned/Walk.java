// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenaria.plan.Id;

/** Goes through a document from top to bottom and notes what it says of which element. */
final class Walk {

    private enum Where {
        FRONT,
        SECTION,
        AREAS,
        AREA,
        ACTIVITY,
        CLOSING
    }

    private final Placement placement;
    private final Map<String, String> groups;
    private final Labels labels;
    private final Found found = new Found();
    private final RowWalk rows;
    private Where where = Where.FRONT;
    private boolean behindAreas;
    private Optional<Id> element = Optional.empty();
    private Optional<FieldMark> last = Optional.empty();
    private Optional<String> group = Optional.empty();
    private int fresh;

    private Walk(Placement placement, SentDocument sent) {
        this.placement = placement;
        groups = sent.groups();
        labels = new Labels(sent.language());
        rows = new RowWalk(placement, found, labels);
    }

    /** What a document that came back says. */
    static Found through(ReturnedDocument returned, SentDocument sent) {
        return new Walk(new Placement(returned.paragraphs(), sent.paragraphs()), sent).walk();
    }

    /** What it said when it went out. */
    static Found through(SentDocument sent) {
        return new Walk(Placement.unchanged(sent.paragraphs()), sent).walk();
    }

    private Found walk() {
        var all = placement.returned();
        for (int i = 0; i < all.size(); i++) {
            if (placement.isInTableOfActivities(i)) {
                int end = i + 1;
                var cell = all.get(i).cell().orElseThrow();
                while (end < all.size() && all.get(end).cell().filter(cell::sameRow).isPresent()) {
                    end++;
                }
                row(i, end);
                i = end - 1;
            } else {
                var paragraph = all.get(i);
                placement.sentAs(i).ifPresentOrElse(
                        sent -> known(paragraph, sent), () -> unknown(paragraph));
                comments(paragraph);
            }
        }
        return found;
    }

    private void comments(ReturnedParagraph paragraph) {
        paragraph.comments().forEach(number -> found.comment(new Found.OfComment(number, last)));
    }

    private void row(int from, int to) {
        var row = rows.read(from, to, this::freshId);
        row.ifPresent(id -> {
            boolean isNew = placement.sent().stream().noneMatch(one -> one.mark().element().equals(Optional.of(id)));
            if (!found.areas().isEmpty()) {
                found.activity(new Found.OfActivity(id, isNew, group));
            }
            where = Where.ACTIVITY;
            element = row;
            last = Optional.of(FieldMark.of(id, "title"));
        });
        for (int i = from; i < to; i++) {
            comments(placement.returned().get(i));
        }
    }

    private void known(ReturnedParagraph paragraph, SentParagraph sent) {
        var mark = sent.mark();
        var id = mark.element();
        boolean opens = !found.has(mark);
        switch (sent.role()) {
            case HEADING -> heading(mark, opens);
            case AREA -> {
                if (opens) {
                    openArea(id.orElseThrow(), false);
                }
            }
            case ACTIVITY -> {
                if (opens) {
                    openActivity(id.orElseThrow(), false);
                }
            }
            case GROUP -> {
                group = Optional.of(mark.field().substring(":group ".length()));
                if (!paragraph.text().strip().equals(sent.whole().strip())) {
                    group = groupOf(paragraph.text()).or(() -> group);
                }
            }
            default -> element = id.isPresent() ? id : element;
        }
        boolean said = sent.role() != SentRole.GROUP && sent.role() != SentRole.HEAD && sent.role() != SentRole.NUMBER;
        if (said && !paragraph.text().isBlank()) {
            boolean first = opens || sent.role() == SentRole.FRONT || sent.role() == SentRole.OTHER;
            var text = paragraph.text();
            if (first && isTitle(sent.role()) && !sent.prefix().isEmpty() && !text.startsWith(sent.prefix())) {
                text = Labels.withoutNumber(text);
            } else if (first) {
                text = Labels.without(sent.prefix(), text);
            }
            found.line(mark, text, paragraph.number(), paragraph.trace());
        } else if (said) {
            found.line(mark, "", paragraph.number(), paragraph.trace());
        }
        last = sent.role() == SentRole.GROUP || sent.role() == SentRole.OTHER ? Optional.empty() : Optional.of(mark);
    }

    private static boolean isTitle(SentRole role) {
        return role == SentRole.HEADING || role == SentRole.AREA || role == SentRole.ACTIVITY;
    }

    private void heading(FieldMark mark, boolean opens) {
        if (mark.element().isPresent()) {
            if (opens) {
                openSection(mark.element().get(), false);
            }
        } else if (mark.field().equals("areasHeading")) {
            where = Where.AREAS;
            behindAreas = true;
            element = Optional.empty();
        } else {
            where = Where.CLOSING;
            element = Optional.empty();
        }
    }

    private void openSection(Id id, boolean isNew) {
        found.section(new Found.OfSection(id, isNew, behindAreas));
        where = Where.SECTION;
        element = Optional.of(id);
    }

    private void openArea(Id id, boolean isNew) {
        found.area(new Found.OfArea(id, isNew, new ArrayList<>()));
        behindAreas = true;
        where = Where.AREA;
        element = Optional.of(id);
        group = Optional.empty();
    }

    private void openActivity(Id id, boolean isNew) {
        if (!found.areas().isEmpty()) {
            found.activity(new Found.OfActivity(id, isNew, group));
        }
        where = Where.ACTIVITY;
        element = Optional.of(id);
    }

    private void unknown(ReturnedParagraph paragraph) {
        if (paragraph.text().isBlank()) {
            return;
        }
        var text = paragraph.text();
        var role = placement.role(paragraph.number() - 1);
        if (role == SentRole.GROUP || groupOf(text).isPresent()) {
            groupOf(text).ifPresentOrElse(key -> group = Optional.of(key), () -> loose(paragraph));
            last = Optional.empty();
        } else if (isTitle(role)) {
            opened(role, paragraph);
        } else {
            line(paragraph, text);
        }
    }

    private void opened(SentRole role, ReturnedParagraph paragraph) {
        var title = Labels.withoutNumber(paragraph.text());
        if (role == SentRole.ACTIVITY && (found.areas().isEmpty() || where == Where.SECTION)
                || role == SentRole.AREA && !behindAreas) {
            loose(paragraph);
            return;
        }
        var id = freshId(title);
        var field = switch (role) {
            case ACTIVITY -> "title";
            case AREA -> "name";
            default -> "heading";
        };
        switch (role) {
            case ACTIVITY -> openActivity(id, true);
            case AREA -> openArea(id, true);
            default -> openSection(id, true);
        }
        last = Optional.of(FieldMark.of(id, field));
        found.line(last.get(), title, paragraph.number(), paragraph.trace());
    }

    // The same file read twice gives the same ids: what was taken in is not taken in again.
    private Id freshId(String title) {
        fresh++;
        var seed = placement.sent().stream()
                .flatMap(one -> one.mark().element().stream())
                .findFirst()
                .map(Id::toString)
                .orElse("") + "|" + fresh + "|" + title;
        return new Id(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }

    private void line(ReturnedParagraph paragraph, String text) {
        boolean labelled = where == Where.AREA || where == Where.ACTIVITY;
        var label = labelled ? labels.read(text, where == Where.AREA) : Optional.<Labels.Labelled>empty();
        Optional<FieldMark> mark = Optional.empty();
        var words = text;
        if (label.isPresent() && element.isPresent()) {
            mark = Optional.of(FieldMark.of(element.get(), label.get().field()));
            words = label.get().rest();
        } else if (last.isPresent()) {
            mark = switch (last.get().field()) {
                case "heading" -> Optional.of(new FieldMark(last.get().element(), "paragraphs"));
                case "name" -> Optional.of(new FieldMark(last.get().element(), "objective"));
                case "title", "areasHeading" -> Optional.empty();
                default -> last.filter(one -> !one.field().startsWith(":") || where == Where.CLOSING);
            };
        }
        if (mark.isEmpty()) {
            loose(paragraph);
            return;
        }
        found.line(mark.get(), words, paragraph.number(), paragraph.trace());
        last = mark;
    }

    private void loose(ReturnedParagraph paragraph) {
        found.loose(new Found.Loose(
                paragraph.text().strip(), last.or(() -> element.map(id -> FieldMark.of(id, ""))),
                paragraph.trace(), paragraph.number()));
    }

    private Optional<String> groupOf(String text) {
        return Optional.ofNullable(groups.get(text.strip()));
    }

}
