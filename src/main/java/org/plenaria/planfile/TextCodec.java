// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.Optional;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Wording;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/**
 * A text in one or several languages: a plain string when it exists in the plan's original language only, else an
 * object with a member for each language. A member whose name is no language tag is unknown.
 */
final class TextCodec implements Codec<LocalizedText> {

    static final TextCodec TEXT = new TextCodec();

    private TextCodec() {}

    @Override
    public LocalizedText read(JsonValue value, Context context) throws Fault {
        if (value instanceof JsonString) {
            return LocalizedText.of(context.original(), Scalars.WORDS.read(value, context));
        }
        if (!(value instanceof JsonObject object)) {
            throw Types.wrong("TEXT_OR_LANGUAGES", value);
        }
        var members = Members.of(object, context);
        var wordings = new ArrayList<Wording>();
        for (var name : object.members().keySet()) {
            if (Language.isTag(name)) {
                members.optional(name, new WordingCodec(new Language(name))).ifPresent(wordings::add);
            }
        }
        return new LocalizedText(wordings, members.rest());
    }

    @Override
    public JsonValue write(LocalizedText text, Context context) throws Fault {
        if (isPlain(text, context)) {
            return Scalars.STRING.write(text.wordings().getFirst().text(), context);
        }
        var object = new ObjectOf(context);
        for (var wording : text.wordings()) {
            object.put(wording.language().tag(), new WordingCodec(wording.language()), wording);
        }
        return object.with(text.unknown());
    }

    private static boolean isPlain(LocalizedText text, Context context) {
        return text.unknown().isEmpty()
                && text.wordings().size() == 1
                && text.wordings().getFirst().language().equals(context.original())
                && WordingCodec.isPlain(text.wordings().getFirst());
    }

    /** A text in one language: a plain string when nothing more is known of it. */
    private record WordingCodec(Language language) implements Codec<Wording> {

        static boolean isPlain(Wording wording) {
            return wording.madeFrom().isEmpty() && wording.unknown().isEmpty();
        }

        @Override
        public Wording read(JsonValue value, Context context) throws Fault {
            if (value instanceof JsonString) {
                var text = Scalars.WORDS.read(value, context);
                return new Wording(language, text, Optional.empty(), UnknownFields.NONE);
            }
            if (!(value instanceof JsonObject)) {
                throw Types.wrong("TEXT_OR_WORDING", value);
            }
            var in = Members.of(value, context);
            return new Wording(
                    language,
                    in.required("text", Scalars.WORDS),
                    in.optional("madeFrom", Scalars.STRING),
                    in.rest());
        }

        @Override
        public JsonValue write(Wording wording, Context context) throws Fault {
            if (isPlain(wording)) {
                return Scalars.STRING.write(wording.text(), context);
            }
            return new ObjectOf(context)
                    .put("text", Scalars.STRING, wording.text())
                    .put("madeFrom", Scalars.STRING, wording.madeFrom())
                    .with(wording.unknown());
        }
    }
}
