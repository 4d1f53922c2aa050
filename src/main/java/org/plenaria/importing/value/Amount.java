// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of money found in a text.
 *
 * @param currency its ISO code; absent where the sign is shared by several currencies or missing
 * @param sign the sign or code as written; "" when there was none
 * @param start where it begins in the text
 * @param end the character after its last
 */
public record Amount(BigDecimal value, Optional<String> currency, String sign, int start, int end) {}
