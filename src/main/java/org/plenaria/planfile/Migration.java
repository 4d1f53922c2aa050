// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.planfile.JsonValue.JsonObject;

/** A step that makes a file of one version into the same file of the next, before anything else looks at it. */
interface Migration {

    /** The version this step starts from; it ends one version later. */
    int from();

    /** The same plan in the next version's form. What is untouched keeps its places, so that errors still name them. */
    JsonObject migrate(JsonObject plan);
}
