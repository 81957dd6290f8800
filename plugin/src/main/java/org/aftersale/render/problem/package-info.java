/**
 * Pages for what went wrong: refusals, missing pages, an unreachable database.
 *
 * <p>Stores may replace {@code ProblemPages}.
 */
package org.aftersale.render.problem;
