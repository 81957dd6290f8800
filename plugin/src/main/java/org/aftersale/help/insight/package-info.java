/**
 * What readers look for and do not find, for editors.
 *
 * <p>Stores may use {@code HelpInsights}.
 */
package org.aftersale.help.insight;
