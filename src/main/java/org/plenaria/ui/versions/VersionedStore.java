// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.plenaria.plan.Plan;
import org.plenaria.session.SharedSave;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.Fingerprint;
import org.plenaria.ui.files.Loaded;
import org.plenaria.ui.files.PlanStore;

/** A store that keeps each version it saves, and what was there before the first. */
public final class VersionedStore implements PlanStore {

    private final PlanStore store;
    private final VersionKeeping versions;

    public VersionedStore(PlanStore store, VersionKeeping versions) {
        this.store = store;
        this.versions = versions;
    }

    @Override
    public Loaded load(Path file) throws FileProblem {
        return store.load(file);
    }

    @Override
    public Fingerprint save(Plan plan, Path file) throws FileProblem {
        var time = written(file);
        var before = time.isPresent() ? there(file) : Optional.<Plan>empty();
        var saved = store.save(plan, file);
        before.ifPresent(old -> versions.before(old, time.orElseThrow()));
        versions.saved(plan);
        return saved;
    }

    @Override
    public SharedSave.Outcome saveShared(Plan plan, Path file, Plan base, Fingerprint known) throws FileProblem {
        var time = written(file);
        var outcome = store.saveShared(plan, file, base, known);
        switch (outcome) {
            case SharedSave.Outcome.Written _ -> {
                time.ifPresent(then -> versions.before(base, then));
                versions.saved(plan);
            }
            case SharedSave.Outcome.Merged(var merged, var theirs, var _) -> {
                time.ifPresent(then -> versions.before(theirs, then));
                versions.saved(merged);
            }
            case SharedSave.Outcome.Disagreeing one -> time.ifPresent(then -> versions.before(one.theirs(), then));
            case SharedSave.Outcome.AnotherPlan _ -> {} // what is there stays there
        }
        return outcome;
    }

    @Override
    public void copy(Path from, Path to) throws FileProblem {
        store.copy(from, to);
    }

    private static Optional<Instant> written(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** The plan that is about to be written over; empty where the file holds none. */
    private Optional<Plan> there(Path file) {
        try {
            var loaded = store.load(file);
            return loaded.readOnly() ? Optional.empty() : Optional.of(loaded.plan());
        } catch (FileProblem noPlan) {
            return Optional.empty();
        }
    }
}
