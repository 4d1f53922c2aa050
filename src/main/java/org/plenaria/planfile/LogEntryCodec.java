// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.LogAction;
import org.plenaria.plan.LogEntry;

/** One line of the change log. */
final class LogEntryCodec implements Codec<LogEntry> {

    private static final Codec<LogAction> ACTION = Choice.of(LogAction.class);

    @Override
    public LogEntry read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new LogEntry(
                in.id(),
                in.required("when", AuthorshipCodec.MOMENT),
                in.required("who", Scalars.WORDS),
                in.optional("element", Scalars.ID),
                in.required("action", ACTION),
                in.optional("name", Scalars.WORDS),
                in.list("fields", Scalars.WORDS),
                in.rest());
    }

    @Override
    public JsonValue write(LogEntry entry, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, entry.id())
                .put("when", AuthorshipCodec.MOMENT, entry.when())
                .put("who", Scalars.STRING, entry.who())
                .put("element", Scalars.ID, entry.element())
                .put("action", ACTION, entry.action())
                .put("name", Scalars.STRING, entry.name())
                .put("fields", Scalars.STRING, entry.fields())
                .with(entry.unknown());
    }
}
