// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;
import java.util.function.Supplier;

/**
 * A part of a document that is made only when it is asked for: the front, an area...
 *
 * @param key the same in every state of the document
 * @param blocks the same at every call
 */
public record Part(String key, Supplier<List<Block>> blocks) {}
