// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.UnknownFields;

/** What a newer version of the program wrote, merged member by member as the JSON text it is. */
final class UnknownShape implements Shape<UnknownFields> {

    private record Member(String name, String json) {
        @Override
        public String toString() {
            return json; // a reader who has to choose sees what the file says
        }
    }

    private static final Shape<List<Member>> MEMBERS =
            Keyed.unordered(Keying.byName(Member::name), new Whole<>(Member.class), Void.class);

    @Override
    public UnknownFields merge(Versions<UnknownFields> versions, Address at, Merging merging) {
        var agreed = versions.agreed(true);
        if (agreed.isPresent()) {
            return agreed.get();
        }
        var merged = new LinkedHashMap<String, String>();
        MEMBERS.merge(versions.map(UnknownShape::members), at, merging)
                .forEach(member -> merged.put(member.name, member.json));
        return new UnknownFields(merged);
    }

    @Override
    public void compare(UnknownFields before, UnknownFields after, Address at, List<Difference> found) {
        MEMBERS.compare(members(before), members(after), at, found);
    }

    private static List<Member> members(UnknownFields fields) {
        return fields.members().entrySet().stream()
                .map((Map.Entry<String, String> entry) -> new Member(entry.getKey(), entry.getValue()))
                .toList();
    }
}
