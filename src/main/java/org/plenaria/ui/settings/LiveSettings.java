// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are now; whoever keeps them on disk listens. */
public final class LiveSettings {

    private final ReadOnlyObjectWrapper<Settings> settings;

    public LiveSettings(Settings atStart) {
        settings = new ReadOnlyObjectWrapper<>(atStart);
    }

    public Settings get() {
        return settings.get();
    }

    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }
}
