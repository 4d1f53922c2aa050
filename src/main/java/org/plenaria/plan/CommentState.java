// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** Whether a comment still waits for its decision. */
public enum CommentState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Taken note of: it asked for no change, or for none that can be made here. */
    NOTED
}
