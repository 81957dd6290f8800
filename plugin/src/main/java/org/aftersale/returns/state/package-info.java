/**
 * The axes of a return's lines, a transition table each, and the status of the whole that is
 * derived from them.
 *
 * <p>Stores may use every type.
 */
package org.aftersale.returns.state;
