// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.sharing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plenaria.session.ThisComputer;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.files.OpenPlan;

/**
 * Follows what others do with the file of an open plan, in bars above it: who else has it open, what they saved, and
 * copies that sync clients made of it. Nothing of it ever stands in the way of working.
 */
public final class Sharing extends VBox {

    private enum Place {
        OUTSIDE,
        COPY,
        OWNER
    }

    private final OpenPlan open;
    private final SharingTools tools;
    private final BringingIn bringing;
    private final Map<Place, SharingBar> bars = new LinkedHashMap<>();
    private final Subscription following;
    private Runnable leaveFile = () -> {};

    public Sharing(OpenPlan open, SharingTools tools) {
        this.open = open;
        this.tools = tools;
        bringing = new BringingIn(open, tools);
        setId("sharing-bars");
        following = open.fileProperty().subscribe(this::follow);
    }

    private void follow(Optional<Path> file) {
        leaveFile.run();
        leaveFile = () -> {};
        bars.clear();
        arrange();
        if (open.desk().session().isReadOnly()) { // a newer version's: nothing of it could be merged here
            return;
        }
        file.ifPresent(path -> {
            var settings = tools.settings().get();
            var signed = settings.commentAuthor();
            var who = signed.isBlank() ? System.getProperty("user.name", "") : signed;
            var owners = new OwnerWatch(
                    open, path, who, ThisComputer.name(), tools.disk(), show(Place.OWNER),
                    text -> tools.status().accept(Notice.of(text)));
            var outside = new OutsideWatch(open, path, tools, bringing, show(Place.OUTSIDE));
            var copies = new CopiesFound(open, path, tools, bringing, show(Place.COPY));
            leaveFile = () -> {
                owners.leave();
                outside.leave();
                copies.leave();
            };
        });
    }

    private Consumer<Optional<SharingBar>> show(Place place) {
        return bar -> {
            bar.ifPresentOrElse(it -> bars.put(place, it), () -> bars.remove(place));
            arrange();
        };
    }

    private void arrange() {
        // One at a time, the most pressing first: the plan itself needs the room.
        getChildren().setAll(Arrays.stream(Place.values())
                .filter(bars::containsKey)
                .map(bars::get)
                .limit(1)
                .toList());
    }

    /** Follows nothing any more: the plan has left the window. */
    public void leave() {
        following.unsubscribe();
        leaveFile.run();
        leaveFile = () -> {};
    }
}
