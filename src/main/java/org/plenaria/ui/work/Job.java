// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.work;

/** Something that may take a while; runs off the JavaFX thread and must not touch what is on screen. */
@FunctionalInterface
public interface Job<T> {
    T run(Progress progress) throws Exception;
}
