// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The settings as they are now; whoever keeps them on disk listens. */
public final class LiveSettings {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Optional<LiveSettings> owner;
    private final Subscription following;

    public LiveSettings(Settings atStart) {
        settings = new ReadOnlyObjectWrapper<>(atStart);
        owner = Optional.empty();
        following = Subscription.EMPTY;
    }

    private LiveSettings(LiveSettings owner) {
        settings = new ReadOnlyObjectWrapper<>(owner.get());
        this.owner = Optional.of(owner);
        following = owner.property().subscribe(settings::set);
    }

    /** These settings for a window that may make room for another: given back, they hold on to nothing of it. */
    public LiveSettings lent() {
        return new LiveSettings(this);
    }

    /** Ends a loan: who listens here hears nothing any more. */
    public void giveBack() {
        following.unsubscribe();
    }

    public Settings get() {
        return settings.get();
    }

    public void change(UnaryOperator<Settings> change) {
        owner.ifPresentOrElse(it -> it.change(change), () -> settings.set(change.apply(settings.get())));
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }
}
